// Some conflicts as they stand in the graph, with the nodes that say what they take in and concern.
// $ids: [string]
// columns: id string, properties map, contentions [map], concerns [map]
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (c:Conflict {id: wanted})
RETURN
  wanted AS id,
  properties(c) AS properties,
  COLLECT {
    MATCH (n:Contention)
    WHERE n.conflict = wanted AND n.id > ''
    WITH n
    ORDER BY n.id
    RETURN properties(n)
  } AS contentions,
  COLLECT {
    MATCH (n:Concern)
    WHERE n.conflict = wanted AND n.id > ''
    WITH n
    ORDER BY n.id
    RETURN properties(n)
  } AS concerns
