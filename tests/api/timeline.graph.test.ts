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

/** A third: it has times that no calendar date gives. */
const COARSE = `source: { id: src-c, kind: NOTES, title: Notes, language: en, published: '2015-03', recorded: '2026-11-23' }
passages: [{ id: P1, paragraph: P1 }]
entities:
  - { id: amy, kind: PERSON, names: [{ value: Amy, kind: PRINTED }], at: [P1] }
  - { id: works, kind: FIRM, names: [{ value: Works, kind: PRINTED }], at: [P1] }
  - { id: mill, kind: FIRM, names: [{ value: Mill, kind: PRINTED }], at: [P1] }
claims:
  - { id: c-decade, subject: works, predicate: SET_UP, object: mill, tense: PAST_EVENT, start: 1990s, at: [P1] }
  - { id: c-before, subject: mill, predicate: SUPPORTS, object: works, tense: PAST_EVENT, start: before 2012, at: [P1] }
  - { id: c-circa, subject: amy, predicate: WORKS_AT, object: works, tense: PAST_STATE, start: c. 1995, end: '2010/2012', at: [P1] }
  - { id: c-after, subject: works, predicate: OWNS, object: mill, tense: CURRENT, start: after 2012, at: [P1] }
  - { id: c-until, subject: works, predicate: PARTNERS_WITH, object: mill, tense: CURRENT, end: 2020s, at: [P1] }
  - { id: c-maybe, subject: works, predicate: SUPPORTS, object: mill, tense: PAST_EVENT, start: '1990?', at: [P1] }
  - { id: c-exact, subject: amy, predicate: FOUNDED, object: works, tense: PAST_EVENT, start: '1990', at: [P1] }
  - { id: c-never, subject: works, predicate: LOCATED_IN, object: town, tense: CURRENT, at: [P1] }
statistics:
  - { id: s-quarter, subject: works, measure: hands, value: 5, valueText: '5', qualifier: EXACT, asOf: 2013-Q3, asOfBasis: printed, at: [P1] }
`;

let graph: ArticleGraph;
beforeAll(async () => {
  graph = await openSourcesGraph(SMALL_SOURCE, LATER, COARSE);
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

  const placed = async (args: string) =>
    (await events(args, 'date kind period { text edtf }')).map(
      ({
        date,
        kind,
        period,
      }: {
        date: string | null;
        kind: string;
        period: { text: string; edtf: string } | null;
      }) => [period?.text ?? null, date, kind, period?.edtf ?? null],
    );

  it('puts coarser times where a bound of theirs orders them: the first day, or the last of what is open before', async () => {
    const dated = [
      ['1990s', null, 'HAPPENED', '199X'],
      ['1990', '1990', 'HAPPENED', '1990'],
      ['c. 1995', null, 'BEGAN', '1995~'],
      ['2010/2012', null, 'ENDED', '2010/2012'],
      ['before 2012', null, 'HAPPENED', '../2012'],
      ['after 2012', null, 'BEGAN', '2012/..'],
      ['2013-Q3', null, 'MEASURED', '2013-07/2013-09'],
      ['2020s', null, 'EXPECTED_TO_END', '202X'],
    ];
    expect(await placed('id: "works", includeUndated: false')).toEqual(dated);
    expect(await placed('id: "works"')).toEqual([
      ...dated,
      [null, null, 'STATED', null],
      ['1990?', null, 'HAPPENED', '1990?'],
    ]);
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
