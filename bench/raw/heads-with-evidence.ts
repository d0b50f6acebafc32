import { sortedPage, type RawShape } from './raw-shape.ts';

type Place = readonly [key: string, paragraph: string | null];
type Claim = readonly [id: string, modality: string, source: readonly [string, string], places: Place[]];
type Head = readonly [id: string, name: string, ...relation: [string, string | null, string | null, Claim[]]];

/**
 * A relation lists the ids of its claims, a claim those of its places: three seeks for each claim, in one statement. Only
 * supporting places are looked up in one go; a register's claims have no others, and the rest is added where there are.
 */
export const headsWithEvidence: RawShape = {
  statement:
    'MATCH (f:Entity:Firm {id: $id}) RETURN f.id, COLLECT { MATCH (f)<-[r:HEADS]-(h) ' +
    'RETURN [h.id, h.name, r.id, r.title, r.start, COLLECT { UNWIND r.claims AS k MATCH (c:Claim {id: k}) ' +
    'MATCH (s:Source {id: c.source}) RETURN [c.id, c.modality, [s.id, s.title], COLLECT { ' +
    'UNWIND coalesce(c.supports, []) + coalesce(c.contradicts, []) AS place ' +
    "OPTIONAL MATCH (p:Passage {id: c.source + '#' + place}) RETURN [place, p.paragraph] }] }] }",
  answer: ([row]) => {
    if (row === undefined) return { firm: null };
    const [id, heads] = row as [string, Head[]];
    return { firm: { id, headedBy: { edges: sortedPage(heads).map(edgeOf) } } };
  },
};

function edgeOf([id, name, relation, title, start, claims]: Head) {
  return { node: { id, name }, relation: { id: relation, title, start, claims: claims.map(claimOf) } };
}

function claimOf([id, modality, [source, title], places]: Claim) {
  const evidence = places.map(([key, paragraph]) => ({
    source: { id: source, title },
    locator: { paragraph: paragraph ?? key },
  }));
  return { id, modality, evidence };
}
