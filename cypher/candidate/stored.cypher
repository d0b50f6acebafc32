// The pairs that are stored with some entities.
// $ids: [string]
// columns: id string, properties map
// mode: read
// rows: many
CALL () {
  MATCH (p:IdentityCandidate)
  USING INDEX SEEK p:IdentityCandidate(left, id)
  WHERE p.left IN $ids AND p.id > ''
  RETURN p
  UNION
  MATCH (p:IdentityCandidate)
  USING INDEX SEEK p:IdentityCandidate(right, id)
  WHERE p.right IN $ids AND p.id > ''
  RETURN p
}
RETURN p.id AS id, properties(p) AS properties
