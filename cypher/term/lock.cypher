// Holds some terms until the end of the transaction, in the order given, making those that are not there yet:
// who else changes what is said of them waits, and then sees it.
// $ids: [string]
// mode: write
// rows: none
UNWIND $ids AS wanted
MERGE (t:Term {id: wanted})
SET t.id = wanted
