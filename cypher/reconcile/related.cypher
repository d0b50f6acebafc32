// The relations of some entities that are of some types, by the direction in which they are read: at most a hundred each way.
// $ids: [string]
// $out: [string]
// $in: [string]
// columns: id string, outgoing [any], incoming [any]
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN
  wanted AS id,
  COLLECT {
    MATCH (e)-[r]->(other:Entity)
    WHERE type(r) IN $out
    WITH r, other
    ORDER BY r.id
    LIMIT 100
    RETURN [type(r), other.id, other.name]
  } AS outgoing,
  COLLECT {
    MATCH (e)<-[r]-(other:Entity)
    WHERE type(r) IN $in
    WITH r, other
    ORDER BY r.id
    LIMIT 100
    RETURN [type(r), other.id, other.name]
  } AS incoming
