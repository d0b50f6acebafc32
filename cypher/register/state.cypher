// How far the import of a register has come; it is known by the id of its first source.
// $id: string
// columns: hash string, rows int, done boolean
// mode: read
// rows: maybe
MATCH (r:Register {id: $id})
RETURN r.hash AS hash, r.rows AS rows, r.done AS done
