// Begins to make all pairs anew. From now on entities that change are noted.
// $build: string
// mode: write
// rows: none
MERGE (s:CandidateState {id: 'candidates'})
SET s.scorer = 0, s.build = $build, s.pending = []
