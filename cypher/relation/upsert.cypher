// Puts relations in place of those of the same ids; one that lacks an end in the graph is left out.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:$(row.type) {id: row.id}]->(b)
SET r = row.properties
