// Those of some ids that no source has.
// $ids: [string]
// columns: id string
// mode: read
// rows: many
UNWIND $ids AS wanted
WITH wanted
WHERE NOT EXISTS { (:Source {id: wanted}) }
RETURN wanted AS id
