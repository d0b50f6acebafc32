// Holds the claims of some ids until the end of the transaction, in the order given, whether or not they are there:
// who stores or deletes one of them waits. One that is not there is there for this moment only.
// $ids: [string]
// mode: write
// rows: none
UNWIND $ids AS wanted
MERGE (c:Claim {id: wanted})
SET c.id = wanted
WITH c
WHERE c.source IS NULL
DELETE c
