// Whether there are claims and none is counted: they were loaded before all that is counted now was.
// columns: missing boolean
// mode: read
// rows: one
WITH COUNT { (:Claim) } AS claims, COUNT { (t:Tally) WHERE t.of = 'Claim source' AND t.count > 0 } AS counts
RETURN claims > 0 AND counts = 0 AS missing
