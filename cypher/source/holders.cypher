// Which sources hold things of these ids: an id belongs to one source, and another may not take it over unseen.
// $ids: [string]
// columns: id string, source string, kind string
// mode: read
// rows: many
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (n:Claim {id: wanted})
  RETURN n.source AS source, CASE WHEN n:Statistic THEN 'statistic' ELSE 'claim' END AS kind
  UNION
  MATCH (n:Absence {id: wanted})
  RETURN n.source AS source, 'not-said entry' AS kind
  UNION
  MATCH (n:Ambiguity {id: wanted})
  RETURN n.source AS source, 'ambiguity' AS kind
  UNION
  MATCH (n:Derivation {id: wanted})
  RETURN n.source AS source, 'derivation' AS kind
  UNION
  MATCH (n:Dispute {id: wanted})
  RETURN n.source AS source, 'dispute' AS kind
}
RETURN wanted AS id, source, kind
