// How two entities score as a pair that may be the same.
// $id: string
// columns: score float
// mode: read
// rows: maybe
MATCH (p:IdentityCandidate {id: $id})
RETURN p.score AS score
