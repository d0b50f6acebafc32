// What those of some ids that entities bear are; the entity that each stands for where it was merged.
// $ids: [string]
// columns: id string, canonical string, kind string
// mode: read
// rows: many
UNWIND $ids AS wanted
OPTIONAL MATCH (a:Alias {id: wanted})
MATCH (e:Entity {id: coalesce(a.canonical, wanted)})
WHERE e.kind IS NOT NULL
RETURN wanted AS id, e.id AS canonical, e.kind AS kind
