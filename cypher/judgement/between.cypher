// What is judged of pairs of entities, or of the ids that were merged into them.
// $pairs: [map]
// columns: left string, right string, judgement map
// mode: read
// rows: many
UNWIND $pairs AS pair
CALL (pair) {
  UNWIND [pair.left] + COLLECT {
    MATCH (a:Alias)
    WHERE a.canonical = pair.left AND a.id > ''
    RETURN a.id
  } AS one
  UNWIND [pair.right] + COLLECT {
    MATCH (a:Alias)
    WHERE a.canonical = pair.right AND a.id > ''
    RETURN a.id
  } AS other
  WITH CASE WHEN one < other THEN one + '~' + other ELSE other + '~' + one END AS wanted
  MATCH (j:Judgement {id: wanted})
  RETURN j
}
RETURN pair.left AS left, pair.right AS right, properties(j) AS judgement
