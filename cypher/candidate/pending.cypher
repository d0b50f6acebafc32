// Notes entities that changed while all pairs are made anew.
// $ids: [string]
// mode: write
// rows: none
MATCH (s:CandidateState {id: 'candidates'})
SET s.pending = coalesce(s.pending, []) + $ids
