// Notes how far the import of a register has come, in the transaction that brought it there.
// $id: string
// $hash: string
// $rows: int
// $done: boolean
// mode: write
// rows: none
MERGE (r:Register {id: $id})
SET r.hash = $hash, r.rows = $rows, r.done = $done
