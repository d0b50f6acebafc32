// The relations that begin at some entities and that no claim speaks of, or not between these ends.
// $ids: [string]
// columns: element string, id string?, type string, from string, to string?
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (a:Entity {id: wanted})-[r]->(b)
WHERE NOT EXISTS {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(relation)
  WHERE c.relation = r.id
} OR NOT (r.id STARTS WITH a.id + '.' AND (r.id ENDS WITH '.' + b.id OR r.id CONTAINS '.' + b.id + '.'))
RETURN elementId(r) AS element, r.id AS id, type(r) AS type, a.id AS from, b.id AS to
