// Deletes entities that no claim gives any longer, with the relations at them. All are found before the first is
// deleted: looking up the next costs the more the more a transaction has deleted.
// $ids: [string]
// mode: write
// rows: none
MATCH (e:Entity)
WHERE e.id IN $ids
WITH collect(e) AS gone
UNWIND gone AS e
DETACH DELETE e
