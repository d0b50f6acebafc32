// Puts entities in place of those of the same ids, with the labels of their kind and no other.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row.properties
WITH e, row.labels AS wanted
WITH e, wanted, [label IN labels(e) WHERE NOT label IN wanted] AS stale
REMOVE e:$(stale)
SET e:$(wanted)
