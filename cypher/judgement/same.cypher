// All judgements that two entities are the same.
// columns: judgement map
// mode: read
// rows: many
// scan: all of them together say which ids stand for which
MATCH (j:Judgement)
WHERE j.verdict = 'SAME'
RETURN properties(j) AS judgement
