// A source as it is stored: its record, its passages in their order, and what it does not say, leaves open and lets one reckon.
// $id: string
// columns: source map, passages [map], absences [map], ambiguities [map], derivations [map]
// mode: read
// rows: maybe
MATCH (s:Source {id: $id})
RETURN
  properties(s) AS source,
  COLLECT {
    MATCH (n:Passage)
    USING INDEX SEEK n:Passage(source, ordinal)
    WHERE n.source = $id AND n.ordinal >= 0
    RETURN properties(n)
    ORDER BY n.ordinal, n.id
  } AS passages,
  COLLECT {
    MATCH (n:Absence)
    USING INDEX SEEK n:Absence(source, id)
    WHERE n.source = $id AND n.id > ''
    RETURN properties(n)
    ORDER BY n.id
  } AS absences,
  COLLECT {
    MATCH (n:Ambiguity)
    USING INDEX SEEK n:Ambiguity(source, id)
    WHERE n.source = $id AND n.id > ''
    RETURN properties(n)
    ORDER BY n.id
  } AS ambiguities,
  COLLECT {
    MATCH (n:Derivation)
    USING INDEX SEEK n:Derivation(source, id)
    WHERE n.source = $id AND n.id > ''
    RETURN properties(n)
    ORDER BY n.id
  } AS derivations
