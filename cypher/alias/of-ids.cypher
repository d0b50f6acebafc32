// Those of some ids that were merged into others, and the entity that each stands for.
// $ids: [string]
// columns: id string, canonical string
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (a:Alias {id: wanted})
RETURN wanted AS id, a.canonical AS canonical
