// Some entities as they stand in the graph.
// $ids: [string]
// columns: id string, labels [string], properties map
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN wanted AS id, labels(e) AS labels, properties(e) AS properties
