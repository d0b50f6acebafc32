import { rowPlace } from '../../src/domain/register.ts';
import { sortedPage, type RawShape } from './raw-shape.ts';

type Place = readonly [key: string, paragraph: string | null];
type Claim = readonly [
  id: string,
  modality: string,
  source: readonly [id: string, title: string],
  row: number | null,
  supporting: number | null,
  places: Place[],
];
type Head = readonly [id: string, name: string, ...relation: [string, string | null, string | null, Claim[]]];

/**
 * The claims on a relation by their index, their source by its own. A claim of a register cites its row, which is a number
 * and no passage to be looked up; only other places are. All in one statement, three levels deep.
 */
export const headsWithEvidence: RawShape = {
  statement:
    'MATCH (f:Entity:Firm {id: $id}) RETURN f.id, COLLECT { MATCH (f)<-[r:HEADS]-(h) ' +
    'RETURN [h.id, h.name, r.id, r.title, r.start, COLLECT { MATCH (c:Claim) WHERE c.relation = r.id ' +
    "AND c.status IS NULL AND coalesce(c.rank, 'NORMAL') <> 'DEPRECATED' MATCH (s:Source {id: c.source}) " +
    'RETURN [c.id, c.modality, [s.id, s.title], c.row, size(c.supports), COLLECT { ' +
    'UNWIND coalesce(c.supports, []) + coalesce(c.contradicts, []) AS place ' +
    "OPTIONAL MATCH (p:Passage {id: c.source + '#' + place}) RETURN [place, p.paragraph] }] }] }",
  answer: ([row]) => {
    if (row === undefined) return { firm: null };
    const [id, heads] = row as [string, Head[]];
    return { firm: { id, headedBy: { edges: sortedPage(heads).map(edgeOf) } } };
  },
};

function edgeOf([id, name, relation, title, start, claims]: Head) {
  const inOrder = sortedBy(claims);
  return { node: { id, name }, relation: { id: relation, title, start, claims: inOrder.map(claimOf) } };
}

function sortedBy(claims: readonly Claim[]): readonly Claim[] {
  return claims.length < 2 ? claims : claims.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function claimOf([id, modality, [source, title], row, supporting, places]: Claim) {
  // A row supports, so it stands after the other places that do and before those that contradict.
  const all = row === null ? places : places.toSpliced(supporting ?? 0, 0, [rowPlace(row), null]);
  const evidence = all.map(([key, paragraph]) => ({
    source: { id: source, title },
    locator: { paragraph: paragraph ?? key },
  }));
  return { id, modality, evidence };
}
