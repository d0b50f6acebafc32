// Those of some ids that no entity bears.
// $ids: [string]
// columns: id string
// mode: read
// rows: many
UNWIND $ids AS id
OPTIONAL MATCH (e:Entity {id: id})
WITH id, e
WHERE e IS NULL
RETURN id
