// Holds some entities until the end of the transaction, in the order given, making those that are not there yet:
// who else changes what is said of them waits, and then sees it. Tells how each was stored, and in which places it was.
// $ids: [string]
// columns: id string, stored map, labels [string], places [string]
// mode: write
// rows: many
UNWIND $ids AS wanted
MERGE (e:Entity {id: wanted})
SET e.id = wanted
RETURN
  wanted AS id,
  properties(e) AS stored,
  labels(e) AS labels,
  COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    RETURN DISTINCT place.id
  } AS places
