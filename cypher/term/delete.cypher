// Deletes terms that no claim gives any longer.
// $ids: [string]
// mode: write
// rows: none
UNWIND $ids AS gone
MATCH (t:Term {id: gone})
DETACH DELETE t
