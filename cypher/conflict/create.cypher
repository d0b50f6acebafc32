// Makes conflicts that are not there yet, with the nodes that say what they take in and concern.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
CREATE (c:Conflict)
SET c = row.properties
FOREACH (one IN row.contentions | CREATE (n:Contention) SET n = one)
FOREACH (one IN row.concerns | CREATE (n:Concern) SET n = one)
