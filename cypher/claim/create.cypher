// Makes claims that are not there yet.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
CREATE (c:Claim)
SET c = row
FOREACH (ignored IN CASE WHEN row.measure IS NULL THEN [] ELSE [1] END | SET c:Statistic)
