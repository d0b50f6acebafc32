// Puts claims, and decisions on claims, in place of those of the same ids, and takes out others; a figure is a Statistic as well.
// $rows: [map]
// $gone: [string]
// $decisions: [map]
// $undecided: [string]
// mode: write
// rows: none
CALL () {
  UNWIND $decisions AS row
  MERGE (d:Decision {claim: row.claim})
  SET d = row
}
CALL () {
  UNWIND $undecided AS claim
  MATCH (d:Decision {claim: claim})
  DELETE d
}
CALL () {
  UNWIND $rows AS row
  MERGE (c:Claim {id: row.id})
  REMOVE c:Statistic
  SET c = row
  FOREACH (ignored IN CASE WHEN row.measure IS NULL THEN [] ELSE [1] END | SET c:Statistic)
}
CALL () {
  UNWIND $gone AS claim
  MATCH (c:Claim {id: claim})
  DELETE c
}
