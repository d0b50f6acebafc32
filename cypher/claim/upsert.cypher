// Puts claims in place of those of the same ids; a figure is a Statistic as well.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MERGE (c:Claim {id: row.id})
REMOVE c:Statistic
SET c = row
FOREACH (ignored IN CASE WHEN row.measure IS NULL THEN [] ELSE [1] END | SET c:Statistic)
