// The entities whose identity is told by what others of them see: the name of who leads an organisation, the names of a place.
// $ids: [string]
// $limit: int
// columns: id string
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
CALL (e) {
  MATCH (e)<-[:HEADS|DEPUTY_HEADS|SPEAKS_FOR|LEGAL_REPRESENTATIVE_OF|FOUNDED|WORKS_AT|FORMERLY_WORKED_AT|MEMBER_OF|OWNS]-(n:Person)
  RETURN n
  LIMIT $limit
  UNION
  MATCH (e)-[:HEADS|DEPUTY_HEADS|SPEAKS_FOR|LEGAL_REPRESENTATIVE_OF|FOUNDED|OWNS]->(n:Entity)
  WHERE NOT n:Person
  RETURN n
  LIMIT $limit
  UNION
  MATCH (e)<-[:LOCATED_IN]-(n:Entity)
  RETURN n
  LIMIT $limit
  UNION
  MATCH (e)<-[:PART_OF]-(:Place)<-[:LOCATED_IN]-(n:Entity)
  WHERE e:Place
  RETURN n
  LIMIT $limit
}
WITH DISTINCT n
LIMIT $limit
RETURN n.id AS id
