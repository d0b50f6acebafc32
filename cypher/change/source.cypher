// A source as it is stored, with those of its passages that have the given ids.
// $id: string
// $passages: [string]
// columns: source map, passages [map]
// mode: read
// rows: maybe
MATCH (s:Source {id: $id})
RETURN
  properties(s) AS source,
  COLLECT {
    UNWIND $passages AS wanted
    MATCH (p:Passage {id: wanted})
    RETURN properties(p)
    ORDER BY p.ordinal
  } AS passages
