import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleGraph } from '../support/article.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { openSourcesGraph } from '../support/sources-graph.ts';

/** A second source: it dates the founding otherwise, and says that Ann no longer heads the guild. */
const LATER = `source:
  id: src-b
  kind: NEWSPAPER_ARTICLE
  title: Ten years on
  language: en
  published: '2015-02'
  recorded: '2026-11-23'
passages: [{ id: P1, paragraph: P1 }]
claims:
  - { id: r-b-founded, subject: ann, predicate: FOUNDED, object: tea-guild, tense: PAST_EVENT, start: '2003-05', at: [P1] }
  - { id: r-b-heads, subject: ann, predicate: HEADS, object: tea-guild, tense: PAST_STATE, start: '2004', end: '2014', at: [P1] }
  - { id: r-b-denied, subject: ann, predicate: PARTNERS_WITH, object: crowd, tense: CURRENT, polarity: DENIED, at: [P1] }
statistics:
  - { id: s-b-dues, subject: tea-guild, measure: dues, value: 3, valueText: '3', qualifier: EXACT, asOf: '2004-06', asOfBasis: the text, at: [P1] }
`;

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openSourcesGraph(SMALL_SOURCE, LATER);
});
afterAll(() => graph.close());

const events = async (args: string, fields = 'date kind sentence claims { id }') => {
  const { timeline } = await graph.data(`{ timeline(${args}) { ${fields} } }`);
  return timeline;
};

describe('a timeline', () => {
  it('tells what is dated by its date, sources that differ each with their own, then what nobody dates', async () => {
    const told = await events('id: "tea-guild"');
    expect(told.map(({ date, kind, sentence }: Record<string, string>) => [date, kind, sentence])).toEqual([
      ['2002', 'HAPPENED', 'Ann Lee founded Tea Guild'],
      ['2003-05', 'HAPPENED', 'Ann Lee founded Tea Guild'],
      ['2004', 'BEGAN', 'Ann Lee heads Tea Guild'],
      ['2004-06', 'MEASURED', 'Tea Guild, dues: 3'],
      ['2013-11-18', 'MEASURED', 'Tea Guild, sellers overseen: about 100 sellers'],
      ['2014', 'ENDED', 'Ann Lee heads Tea Guild'],
      [null, 'STATED', 'Ann Lee heads Tea Guild'],
      [null, 'STATED', 'Tea Guild oversees tea sellers'],
    ]);
  });

  it('leaves the undated out when asked to, and only then', async () => {
    const dated = await events('id: "tea-guild", includeUndated: false');
    expect(dated.every(({ date }: { date: string | null }) => date !== null)).toBe(true);
    expect(dated).toHaveLength(6);
  });

  it('tells what one source alone says, and what was known by a day', async () => {
    const alone = await events('id: "tea-guild", sources: ["src-b"]', 'date');
    expect(alone.map(({ date }: { date: string }) => date)).toEqual(['2003-05', '2004', '2004-06', '2014']);
    expect(await events('id: "tea-guild", knownAt: "2014"', 'date')).toHaveLength(4);
    expect(await events('id: "tea-guild", knownAt: "2012"', 'date')).toEqual([]);
  });

  it('leads to the relation and to the evidence', async () => {
    const [first] = await events(
      'id: "ann"',
      'relation { id status claims { id } } claims { id evidence { locator { passage } } }',
    );
    expect(first).toEqual({
      relation: {
        id: 'ann.founded.tea-guild',
        status: 'DISPUTED',
        claims: [{ id: 'r-ann-founded-guild' }, { id: 'r-b-founded' }],
      },
      claims: [{ id: 'r-ann-founded-guild', evidence: [{ locator: { passage: 'P1.2' } }] }],
    });
  });

  it('has nothing of what is denied', async () => {
    const told = await events('id: "crowd"', 'relation { type }');
    expect(told.map(({ relation }: { relation: { type: string } | null }) => relation?.type)).not.toContain(
      'PARTNERS_WITH',
    );
  });

  it('refuses an unknown entity, with the nearest one', async () => {
    const { errors } = await graph.ask('{ timeline(id: "tea-gild") { date } }');
    expect(errors?.[0]?.message).toBe('id: there is no entity "tea-gild", did you mean "tea-guild"?');
  });
});
