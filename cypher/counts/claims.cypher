// How many claims have each value of what they are counted by, read off the indexes.
// columns: name string, value string, count int
// mode: read
// rows: many
CALL () {
  MATCH (c:Claim)
  USING INDEX c:Claim(source, id)
  WHERE c.source > '' AND c.id > ''
  RETURN 'source' AS name, c.source AS value, count(*) AS count
  UNION ALL
  MATCH (c:Claim)
  USING INDEX c:Claim(predicate, id)
  WHERE c.predicate > '' AND c.id > ''
  RETURN 'predicate' AS name, c.predicate AS value, count(*) AS count
  UNION ALL
  MATCH (c:Claim)
  USING INDEX c:Claim(modality, id)
  WHERE c.modality > '' AND c.id > ''
  RETURN 'modality' AS name, c.modality AS value, count(*) AS count
}
RETURN name, value, count
