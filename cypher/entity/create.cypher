// Makes entities that are not there yet.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
CREATE (e:Entity)
SET e = row.properties
SET e:$(row.labels)
