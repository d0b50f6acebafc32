// Those of some entities and relations that sources outside a register make claims on: their views are not the register's alone.
// $entities: [string]
// $relations: [string]
// $sources: [string]
// columns: id string
// mode: read
// rows: many
CALL () {
  UNWIND $entities AS id
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = id AND c.id > '' AND NOT c.source IN $sources
  RETURN id
  UNION
  UNWIND $entities AS id
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(object, id)
  WHERE c.object = id AND c.id > '' AND NOT c.source IN $sources
  RETURN id
  UNION
  UNWIND $relations AS id
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(relation)
  WHERE c.relation = id AND NOT c.source IN $sources
  RETURN id
}
RETURN id
