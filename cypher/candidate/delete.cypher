// Takes out pairs.
// $ids: [string]
// mode: write
// rows: none
MATCH (p:IdentityCandidate)
WHERE p.id IN $ids
DELETE p
