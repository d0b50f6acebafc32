// Makes claims that are not there yet and give no figure.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
CREATE (c:Claim)
SET c = row
