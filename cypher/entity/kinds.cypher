// What those of some ids that entities bear are.
// $ids: [string]
// columns: id string, kind string
// mode: read
// rows: many
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.kind IS NOT NULL
RETURN id, e.kind AS kind
