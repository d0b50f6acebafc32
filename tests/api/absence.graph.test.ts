import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleGraph } from '../support/article.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { openSourcesGraph } from '../support/sources-graph.ts';

const DENYING = `source: { id: src-b, kind: PAGE, title: A page, language: en, published: '2015', recorded: '2026-11-23' }
passages: [{ id: P1, paragraph: P1 }]
claims:
  - { id: r-b-not, subject: ann, predicate: OWNS, object: tea-house, tense: CURRENT, polarity: DENIED, at: [P1] }
notSaid:
  - { id: n-b-works, about: [ann, tea-guild], predicates: [WORKS_AT], wrong: she is paid, right: she heads it, at: [P1] }
`;

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openSourcesGraph(SMALL_SOURCE, DENYING);
});
afterAll(() => graph.close());

const asked = async (args: string, fields = 'state') =>
  (await graph.data(`{ absence(${args}) { ${fields} } }`)).absence;

describe('what is said or not said of an entity is', () => {
  it.each([
    ['STATED', 'about: "tea-guild", predicate: "HEADS"'],
    ['STATED', 'about: "ann", predicate: "GENDER"'],
    ['DENIED', 'about: "ann", predicate: "OWNS"'],
    ['NOT_STATED', 'about: "ann", predicate: "OCCUPATION"'],
    ['NOT_STATED', 'about: "ann", predicate: "WORKS_AT", with: "tea-guild"'],
    ['UNKNOWN', 'about: "ann", predicate: "WORKS_AT", with: "town"'],
    ['UNKNOWN', 'about: "ann", predicate: "MEMBER_OF"'],
    ['OUT_OF_SCOPE', 'about: "town", predicate: "HEADS"'],
    ['OUT_OF_SCOPE', 'about: "town", predicate: "GENDER"'],
  ])('%s: %s', async (state, args) => {
    expect(await asked(args)).toEqual({ state });
  });

  it('shown with what is said instead, in words, and with who was asked', async () => {
    const answer = await asked(
      'about: "ann", predicate: "WORKS_AT"',
      'sentence zh: sentence(lang: "zh") claims { id } notSaid { id right } sources { id } ambiguities { id }',
    );
    expect(answer).toEqual({
      sentence: 'A source was checked for it and does not state it.',
      zh: '查阅过来源，来源未说明。',
      claims: [],
      notSaid: [{ id: 'n-b-works', right: 'she heads it' }],
      sources: [{ id: 'src-a' }, { id: 'src-b' }],
      ambiguities: [],
    });
  });

  it('with the entity whose relation with it was asked for, where one was', async () => {
    const withOther = async (args: string) => (await asked(args, 'with { id name }')).with;
    expect(await withOther('about: "ann", predicate: "WORKS_AT", with: "tea-guild"')).toEqual({
      id: 'tea-guild',
      name: 'Tea Guild',
    });
    expect(await withOther('about: "ann", predicate: "WORKS_AT"')).toBeNull();
  });

  it('never "no" where nobody says anything', async () => {
    const { sentence } = await asked('about: "ann", predicate: "MEMBER_OF"', 'sentence');
    expect(sentence).toBe('No source here mentions it; that is not a no.');
  });

  it.each([
    ['about: "ann", predicate: "HEDS"', 'predicate: there is no "HEDS", did you mean "HEADS"?'],
    ['about: "anna", predicate: "HEADS"', 'about: there is no entity "anna", did you mean "ann"?'],
    [
      'about: "ann", predicate: "HEADS", with: "tea-gild"',
      'with: there is no entity "tea-gild", did you mean "tea-guild"?',
    ],
  ])('refused: %s', async (args, message) => {
    const { errors } = await graph.ask(`{ absence(${args}) { state } }`);
    expect(errors?.[0]?.message).toBe(message);
  });
});
