// Takes a source's own record away; what it said is deleted by other statements.
// $id: string
// mode: write
// rows: none
MATCH (s:Source {id: $id})
DELETE s
