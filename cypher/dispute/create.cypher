// Makes disputes that are not there yet, and what says which claims they speak of.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
CREATE (d:Dispute)
SET d = row.properties
FOREACH (one IN row.claims | CREATE (n:DisputeClaim) SET n = one)
