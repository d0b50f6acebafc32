import { nodesOf, sortedPage, type Named, type RawShape } from './raw-shape.ts';

type Head = readonly [id: string, name: string, employers: Named[]];
type Member = readonly [id: string, name: string, isOrganization: boolean, heads: Head[]];

/**
 * The fifty members are sorted out first (a top-k over the association's relations; there is no index on members), and
 * only they are expanded, two levels deep, into one tuple.
 */
export const associationMembers: RawShape = {
  statement:
    'MATCH (a:Entity:Association {id: $id}) ' +
    'CALL (a) { MATCH (m)-[r:MEMBER_OF]->(a) WITH m, r ORDER BY m.id, r.id LIMIT 50 ' +
    'RETURN collect([m.id, m.name, m:Organization, [(m)<-[:HEADS]-(h) | [h.id, h.name, ' +
    '[(h)-[:FORMERLY_WORKED_AT]->(e) | [e.id, e.name]]]]]) AS members } ' +
    'RETURN a.id, a.name, members',
  answer: ([row]) => {
    if (row === undefined) return { association: null };
    const [id, name, members] = row as [string, string, Member[]];
    return { association: { id, name, members: { nodes: members.map(memberOf) } } };
  },
};

function memberOf([id, name, isOrganization, heads]: Member) {
  if (!isOrganization) return { id, name };
  const nodes = sortedPage(heads).map(([head, headName, employers]) => ({
    id: head,
    name: headName,
    formerlyWorkedAt: nodesOf(employers),
  }));
  return { id, name, headedBy: { nodes } };
}
