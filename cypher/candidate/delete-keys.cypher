// Takes out the keys of entities.
// $ids: [string]
// mode: write
// rows: none
MATCH (k:BlockingKeys)
WHERE k.entity IN $ids
DELETE k
