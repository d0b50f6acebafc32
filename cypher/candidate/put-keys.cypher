// Stores the keys of entities.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MERGE (k:BlockingKeys {entity: row.entity})
SET k = row
