import { RANKS, rankOf } from '../../src/domain/match-name.ts';
import { nameQueryOf } from '../../src/domain/name-query.ts';
import { fullTextQuery } from '../../src/query/full-text.ts';
import type { RawShape } from './raw-shape.ts';

type Candidate = readonly [
  id: string,
  kind: string,
  name: string,
  marks: string[] | null,
  keys: string[] | null,
  sounds: string[] | null,
];

/**
 * The index finds candidates, and the order of the best is a matter of the forms of their names. These are fetched and
 * ranked here: Community's runtime interprets such string work row by row, several times slower than JavaScript does.
 */
export const search: RawShape = {
  statement:
    "CALL db.index.fulltext.queryNodes('entity_name_terms', $terms, {limit: 1000}) YIELD node AS n " +
    'RETURN collect([n.id, n.kind, n.name, n.nameMarks, n.nameKeys, n.nameSounds])',
  parameters: ({ text }) => ({ terms: fullTextQuery(nameQueryOf(text as string)!, null) }),
  answer: (rows, { text }) => {
    const query = nameQueryOf(text as string)!;
    const nodes = (rows[0]![0] as Candidate[])
      .map(([id, kind, name, marks, keys, sounds]) => ({
        id,
        kind,
        name,
        rank: rankOf(query, { marks: marks ?? [], keys: keys ?? [], sounds: sounds ?? [], words: [] } as never),
      }))
      .filter(({ rank }) => rank < RANKS.none)
      .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
      .slice(0, 20)
      .map(({ id, kind, name }) => ({ id, kind, name }));
    return { search: { nodes } };
  },
};
