// Holds some entities until the end of the transaction, in the order given, and tells what each is counted by.
// $ids: [string]
// $fields: [string]
// columns: kind string, fields [any], sources [string], places [string]
// mode: write
// rows: many
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
SET e.id = wanted
WITH e
WHERE e.kind IS NOT NULL
RETURN
  e.kind AS kind,
  [name IN $fields | e[name]] AS fields,
  coalesce(e.sources, []) AS sources,
  COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    RETURN DISTINCT place.id
  } AS places
