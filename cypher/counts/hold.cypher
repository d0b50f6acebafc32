// Holds the totals of some kinds until the end of the transaction, in the order given: who else counts these waits.
// $kinds: [string]
// mode: write
// rows: none
UNWIND $kinds AS kind
MERGE (t:Tally {of: kind, first: '', second: ''})
ON CREATE SET t.count = 0
SET t.of = kind
