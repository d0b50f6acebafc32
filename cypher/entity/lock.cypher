// Holds some entities until the end of the transaction, in the order given, making those that are not there yet:
// who else changes what is said of them waits, and then sees it.
// $ids: [string]
// columns: id string, known boolean
// mode: write
// rows: many
UNWIND $ids AS wanted
MERGE (e:Entity {id: wanted})
SET e.id = wanted
RETURN wanted AS id, e.kind IS NOT NULL AS known
