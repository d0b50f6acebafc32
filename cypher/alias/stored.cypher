// Every merged id, and what it stands for.
// columns: id string, canonical string
// mode: read
// rows: many
// scan: every one is wanted
MATCH (a:Alias)
RETURN a.id AS id, a.canonical AS canonical
ORDER BY id
