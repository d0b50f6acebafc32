// The next ids in order that claims name themselves and that are kept under others.
// $after: string
// $limit: int
// columns: id string
// mode: read
// rows: many
CALL () {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownSubject, id)
  WHERE c.ownSubject > $after AND c.id > ''
  RETURN DISTINCT c.ownSubject AS id
  ORDER BY id
  LIMIT $limit
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownObject, id)
  WHERE c.ownObject > $after AND c.id > ''
  RETURN DISTINCT c.ownObject AS id
  ORDER BY id
  LIMIT $limit
  UNION
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownAttributedTo, id)
  WHERE c.ownAttributedTo > $after AND c.id > ''
  RETURN DISTINCT c.ownAttributedTo AS id
  ORDER BY id
  LIMIT $limit
}
RETURN id
ORDER BY id
LIMIT $limit
