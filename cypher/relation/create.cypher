// Makes relations that cannot be there yet, as an end of each is new; one that lacks an end in the graph is left out.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
