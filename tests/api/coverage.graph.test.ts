import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleGraph } from '../support/article.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { openSourcesGraph } from '../support/sources-graph.ts';

/** It rests on what the other source says, and gives one of its relations a second claim. */
const SECOND =
  `source: { id: src-b, kind: PAGE, title: A page, language: en, published: '2015', recorded: '2026-11-23' }
passages: [{ id: P1, paragraph: P1 }, { id: P2, paragraph: P2 }]
claims:
  - { id: r-b-oversees, subject: tea-guild, predicate: OVERSEES, object: crowd, tense: CURRENT, at: [P1] }
  - { id: r-b-works, subject: ann, predicate: WORKS_AT, object: tea-guild, tense: CURRENT, modality: INFERRED, basis: [r-ann-heads-guild], at: [P1] }
  - { id: r-b-not, subject: ann, predicate: OVERSEES, object: crowd, tense: CURRENT, polarity: DENIED, at: [P1] }
`.replace(
    'subject: ann, predicate: OVERSEES, object: crowd',
    'subject: ann, predicate: BENEFITED_FROM, object: tea-guild',
  );

/** Of two sentences, one carries nothing. */
const THIRD = `source: { id: src-c, kind: PAGE, title: A page, language: en, published: '2016', recorded: '2026-11-23' }
passages: [{ id: P1.1, paragraph: P1 }, { id: P1.2, paragraph: P1 }]
trends:
  - { id: t-c-grows, subject: tea-guild, value: is growing, at: [P1.1] }
notSaid:
  - { id: n-c, about: [tea-guild], wrong: it is old, right: its age is not stated, at: [P1.2] }
`;

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openSourcesGraph(SMALL_SOURCE, SECOND, THIRD);
});
afterAll(() => graph.close());

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('coverage', () => {
  it('tells of each paragraph, in order, what was drawn from it, and that nothing was', async () => {
    const { coverage } = await graph.data(
      '{ coverage(source: "src-b") { paragraph passages { passage } claims { id } } }',
    );
    expect(coverage).toEqual([
      {
        paragraph: 'P1',
        passages: [{ passage: 'P1' }],
        claims: [{ id: 'r-b-not' }, { id: 'r-b-oversees' }, { id: 'r-b-works' }],
      },
      { paragraph: 'P2', passages: [{ passage: 'P2' }], claims: [] },
    ]);
  });

  it('joins the passages of a paragraph, and tells what stands there and is not said or not clear', async () => {
    const { coverage } = await graph.data(
      '{ coverage(source: "src-a") { paragraph passages { passage } claims { id } notSaid { id } ambiguities { id } } }',
    );
    expect(coverage.map(({ paragraph }: { paragraph: string }) => paragraph)).toEqual(['HL', 'P1', 'P2']);
    expect(coverage[1].passages).toEqual([{ passage: 'P1.1' }, { passage: 'P1.2' }]);
    expect(ids(coverage[1].claims)).toEqual(expect.arrayContaining(['r-ann-founded-guild', 'r-ann-heads-guild']));
    expect(coverage[2]).toMatchObject({ notSaid: [{ id: 'n-members' }], ambiguities: [{ id: 'sense' }] });
  });

  it('shows within a paragraph the sentence from which nothing was drawn', async () => {
    const { coverage } = await graph.data(
      '{ coverage(source: "src-c") { paragraph claims { id } sentences { locator { passage paragraph } isCited claims { id } notSaid { id } } } }',
    );
    expect(coverage).toMatchObject([
      {
        paragraph: 'P1',
        claims: [{ id: 't-c-grows' }],
        sentences: [
          {
            locator: { passage: 'P1.1', paragraph: 'P1' },
            isCited: true,
            claims: [{ id: 't-c-grows' }],
            notSaid: [],
          },
          { locator: { passage: 'P1.2', paragraph: 'P1' }, isCited: false, claims: [], notSaid: [{ id: 'n-c' }] },
        ],
      },
    ]);
  });

  it('counts no sentence where the file lists no passage', async () => {
    const { coverage } = await graph.data(
      '{ coverage(source: "src-a") { paragraph sentences { locator { passage } } } }',
    );
    for (const { paragraph, sentences } of coverage)
      for (const { locator } of sentences) expect(locator.passage.startsWith(paragraph)).toBe(true);
  });

  it('accounts for every claim of the source', async () => {
    const { coverage, source } = await graph.data(
      '{ coverage(source: "src-a") { claims { id } } source(id: "src-a") { claims(first: 100) { nodes { id } } } }',
    );
    const covered = new Set(coverage.flatMap(({ claims }: { claims: { id: string }[] }) => ids(claims)));
    expect([...covered].sort()).toEqual(ids(source.claims.nodes));
  });

  it('refuses an unknown source, with the nearest one', async () => {
    const { errors } = await graph.ask('{ coverage(source: "src-aa") { paragraph } }');
    expect(errors?.[0]?.message).toBe('source: there is no source "src-aa", did you mean "src-a"?');
  });
});

const IMPACT =
  'claims { id } inferred { id } weakened { id } relationsLost { id } relationsWeakened { id } relationsWithoutEnd { id } statisticsLost { id } entitiesLost { id }';

describe('impact', () => {
  const of = async (args: string) => {
    const { impact } = await graph.data(`{ impact(${args}) { ${IMPACT} } }`);
    return Object.fromEntries(Object.entries<{ id: string }[]>(impact).map(([name, list]) => [name, ids(list)]));
  };

  it('of a claim is what was inferred from it, whoever inferred it, and what nothing else says', async () => {
    expect(await of('claim: "r-ann-heads-guild"')).toEqual({
      claims: ['r-ann-heads-guild'],
      inferred: ['r-b-works', 'src-a.tea-guild.kind'],
      weakened: [],
      // The guild's kind was inferred from its head; without a kind it is no entity, and what else is said of it waits.
      entitiesLost: ['tea-guild'],
      relationsLost: ['ann.heads.tea-guild', 'ann.works-at.tea-guild'],
      relationsWithoutEnd: ['ann.founded.tea-guild', 'tea-guild.oversees.crowd'],
      relationsWeakened: [],
      statisticsLost: [],
    });
  });

  it('of a claim that another source repeats is a relation that stands on less', async () => {
    expect(await of('claim: "r-b-oversees"')).toMatchObject({
      relationsLost: [],
      relationsWeakened: ['tea-guild.oversees.crowd'],
      entitiesLost: [],
    });
  });

  it('of a denial is no relation', async () => {
    expect(await of('claim: "r-b-not"')).toMatchObject({ relationsLost: [], relationsWeakened: [] });
  });

  it('of a passage is what it alone supports; what has another place is weakened', async () => {
    const lost = await of('source: "src-a", passage: "P2.1"');
    expect(lost['claims']).toEqual(expect.arrayContaining(['r-guild-oversees-crowd', 's-sellers', 't-prices']));
    expect(lost).toMatchObject({
      statisticsLost: ['s-sellers'],
      relationsWeakened: [],
      // Another source says it too, of a crowd that nothing tells of any more.
      relationsWithoutEnd: ['tea-guild.oversees.crowd'],
      entitiesLost: ['crowd', 'tea-house'],
    });
    const { weakened } = await of('source: "src-a", passage: "P1.2"');
    expect(weakened).toEqual(['src-a.tea-guild.kind', 'src-a.tea-guild.name']);
  });

  it('of a source is everything that it alone says', async () => {
    const lost = await of('source: "src-b"');
    expect(lost).toEqual({
      claims: ['r-b-not', 'r-b-oversees', 'r-b-works'],
      inferred: [],
      weakened: [],
      relationsLost: ['ann.works-at.tea-guild'],
      relationsWithoutEnd: [],
      relationsWeakened: ['tea-guild.oversees.crowd'],
      statisticsLost: [],
      entitiesLost: [],
    });
  });

  it.each([
    ['', 'impact: give claim, or source, or source and passage.'],
    ['(claim: "a", source: "b")', 'impact: give claim, or source, or source and passage.'],
    ['(passage: "P1")', 'impact: give claim, or source, or source and passage.'],
    [
      '(claim: "r-nobody")',
      'claim: there is no claim "r-nobody"; claims lists the claims about an entity or of a source.',
    ],
    ['(source: "src-a", passage: "P2")', 'passage: the source has no passage "P2"; coverage lists them.'],
    ['(source: "src-d")', 'source: there is no source "src-d", did you mean "src-a"?'],
  ])('of %s is refused', async (args, message) => {
    const { errors } = await graph.ask(`{ impact${args} { claims { id } } }`);
    expect(errors?.[0]?.message).toBe(message);
  });
});
