// Holds what is known of pairs until the end of the transaction, so that who else changes an entity waits, and then sees it.
// Tells whether the stored pairs are those of this scorer, and whether all are being made anew. In a graph without
// other entities they are there: none.
// $ids: [string]
// $scorer: int
// columns: current boolean, building boolean
// mode: write
// rows: one
MERGE (s:CandidateState {id: 'candidates'})
SET s.id = s.id
WITH
  s,
  EXISTS {
    MATCH (e:Entity)
    WHERE e.id > '' AND NOT e.id IN $ids
  } AS others
SET s.scorer = coalesce(s.scorer, CASE WHEN others THEN 0 ELSE $scorer END)
RETURN s.scorer = $scorer AS current, s.build IS NOT NULL AS building
