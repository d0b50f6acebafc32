// Puts terms, entities and relations in place of those of the same ids, entities with the labels of their kind and no other, and
// takes out relations that no claim gives any longer. Relations of which an end is new are made without looking whether they are
// there; one that lacks an end in the graph is left out.
// $terms: [map]
// $entities: [map]
// $created: [map]
// $relations: [map]
// $gone: [map]
// mode: write
// rows: none
CALL () {
  UNWIND $terms AS row
  MERGE (t:Term {id: row.id})
  SET t = row
}
CALL () {
  UNWIND $entities AS row
  MERGE (e:Entity {id: row.id})
  SET e = row.properties
  WITH e, row.labels AS wanted
  WITH e, wanted, [label IN labels(e) WHERE NOT label IN wanted] AS stale
  REMOVE e:$(stale)
  SET e:$(wanted)
}
CALL () {
  UNWIND $created AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties
}
CALL () {
  UNWIND $relations AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  MERGE (a)-[r:$(row.type) {id: row.id}]->(b)
  SET r = row.properties
}
CALL () {
  UNWIND $gone AS row
  MATCH (a:Entity {id: row.from})-[r]->(b:Entity {id: row.to})
  WHERE r.id = row.id
  DELETE r
}
