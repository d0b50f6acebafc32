// Whether there are entities and none is counted: they were loaded before counts were kept.
// columns: missing boolean
// mode: read
// rows: one
WITH COUNT { (:Entity) } AS entities, COUNT { (:Tally) } AS tallies
RETURN entities > 0 AND tallies = 0 AS missing
