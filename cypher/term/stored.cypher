// Some terms as they stand in the graph.
// $ids: [string]
// columns: id string, properties map
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (t:Term {id: wanted})
RETURN wanted AS id, properties(t) AS properties
