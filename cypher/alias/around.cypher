// Merged ids among some, and those that stand for one of these.
// $ids: [string]
// columns: id string, canonical string
// mode: read
// rows: many
CALL () {
  UNWIND $ids AS wanted
  MATCH (a:Alias {id: wanted})
  RETURN a
  UNION
  UNWIND $ids AS wanted
  MATCH (a:Alias)
  USING INDEX SEEK a:Alias(canonical, id)
  WHERE a.canonical = wanted AND a.id > ''
  RETURN a
}
RETURN a.id AS id, a.canonical AS canonical
