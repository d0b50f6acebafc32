// The entities that some others are places of.
// $ids: [string]
// columns: id string
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (e:Entity)-[:LOCATED_IN]->(:Entity {id: wanted})
RETURN DISTINCT e.id AS id
