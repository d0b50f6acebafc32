// Ends making all pairs anew: they are those of this scorer. Answers the entities that changed meanwhile; nothing where
// another began to make them since.
// $build: string
// $scorer: int
// columns: pending [string]
// mode: write
// rows: maybe
MATCH (s:CandidateState {id: 'candidates'})
SET s.id = s.id
WITH s, coalesce(s.pending, []) AS pending
WHERE s.build = $build
SET s.scorer = $scorer
REMOVE s.build, s.pending
RETURN pending
