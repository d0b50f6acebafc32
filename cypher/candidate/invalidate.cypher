// Says that the stored pairs are no longer what the graph gives, until all are made anew.
// mode: write
// rows: none
MERGE (s:CandidateState {id: 'candidates'})
SET s.scorer = 0
