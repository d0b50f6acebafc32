// Deletes terms that no claim gives any longer. All are found before the first is deleted: looking up the next costs
// the more the more a transaction has deleted.
// $ids: [string]
// mode: write
// rows: none
MATCH (t:Term)
WHERE t.id IN $ids
WITH collect(t) AS gone
UNWIND gone AS t
DETACH DELETE t
