// How far the import of each register has come.
// columns: id string, rows int, done boolean
// mode: read
// rows: many
// scan: every register is wanted
MATCH (r:Register)
RETURN r.id AS id, r.rows AS rows, r.done AS done
ORDER BY id
