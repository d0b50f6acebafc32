// Deletes entities that no claim gives any longer, with the relations at them.
// $ids: [string]
// mode: write
// rows: none
UNWIND $ids AS gone
MATCH (e:Entity {id: gone})
DETACH DELETE e
