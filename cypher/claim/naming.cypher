// The claims that name some entities by their own ids, whatever these stand for now: as subject, as object, or as whose word it is.
// $ids: [string]
// columns: claim map
// mode: read
// rows: many
CALL () {
  UNWIND $ids AS wanted
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = wanted AND c.id > '' AND c.ownSubject IS NULL
  RETURN c
  UNION
  UNWIND $ids AS wanted
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownSubject, id)
  WHERE c.ownSubject = wanted AND c.id > ''
  RETURN c
  UNION
  UNWIND $ids AS wanted
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(object, id)
  WHERE c.object = wanted AND c.id > '' AND c.ownObject IS NULL
  RETURN c
  UNION
  UNWIND $ids AS wanted
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownObject, id)
  WHERE c.ownObject = wanted AND c.id > ''
  RETURN c
  UNION
  UNWIND $ids AS wanted
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(attributedTo, id)
  WHERE c.attributedTo = wanted AND c.id > '' AND c.ownAttributedTo IS NULL
  RETURN c
  UNION
  UNWIND $ids AS wanted
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownAttributedTo, id)
  WHERE c.ownAttributedTo = wanted AND c.id > ''
  RETURN c
}
RETURN properties(c) AS claim
