// Some disputes as their files declare them; each claim stands beside its place among the positions.
// $ids: [string]
// columns: id string, dispute map, claims [any]
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (d:Dispute {id: wanted})
RETURN
  wanted AS id,
  properties(d) AS dispute,
  COLLECT {
    MATCH (c:DisputeClaim)
    WHERE c.dispute = wanted AND c.id > ''
    RETURN [c.claim, c.position]
  } AS claims
