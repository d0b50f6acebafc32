// Forgets that a register was imported.
// $id: string
// mode: write
// rows: none
MATCH (r:Register {id: $id})
DELETE r
