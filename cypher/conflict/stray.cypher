// Nodes that say what a conflict takes in or concerns, of a conflict that is not there, and conflicts without an id.
// columns: element string, id string?
// mode: read
// rows: many
// scan: what lost its conflict is found by looking at all
CALL () {
  MATCH (n:Contention|Concern)
  WHERE NOT EXISTS { (:Conflict {id: n.conflict}) } OR n.id IS NULL
  RETURN n
  UNION ALL
  MATCH (n:Conflict)
  WHERE n.id IS NULL
  RETURN n
}
RETURN elementId(n) AS element, n.id AS id
