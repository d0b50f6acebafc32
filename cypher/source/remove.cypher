// Takes away the record of a source and its passages, unless it has claims.
// $id: string
// columns: removed boolean
// mode: write
// rows: maybe
MATCH (s:Source {id: $id})
CALL (s) {
  MATCH (p:Passage)
  USING INDEX SEEK p:Passage(source, ordinal)
  WHERE p.source = s.id AND p.ordinal >= 0
  DELETE p
}
DELETE s
RETURN true AS removed
