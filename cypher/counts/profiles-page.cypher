// What the next entities in order are counted by, those alike together; `last` is the last id among these.
// $after: string
// $limit: int
// $fields: [string]
// columns: kind string?, fields [any], sources [string], places [string], count int, last string
// mode: read
// rows: many
MATCH (e:Entity)
WHERE e.id > $after
WITH e
ORDER BY e.id
LIMIT $limit
WITH
  e.id AS id,
  e.kind AS kind,
  [name IN $fields | e[name]] AS fields,
  coalesce(e.sources, []) AS sources,
  COLLECT {
    MATCH (e)-[:LOCATED_IN]->(place:Entity)
    WITH DISTINCT place.id AS place
    RETURN place
    ORDER BY place
  } AS places
RETURN kind, fields, sources, places, count(*) AS count, max(id) AS last
