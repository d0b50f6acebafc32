// Lets ids stand for themselves again.
// $ids: [string]
// mode: write
// rows: none
UNWIND $ids AS gone
MATCH (a:Alias {id: gone})
DELETE a
