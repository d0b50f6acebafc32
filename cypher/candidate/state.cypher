// Whether the stored pairs are those of this scorer.
// $scorer: int
// columns: current boolean
// mode: read
// rows: maybe
MATCH (s:CandidateState {id: 'candidates'})
RETURN s.scorer = $scorer AS current
