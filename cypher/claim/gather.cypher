// What the views of some things are made of, all at once: the claims that say what entities are; the claims on relations; the
// disputes that speak of these and of some other claims; and the conflicts that stand on some matters.
// $predicates: [string]
// $ids: [string]
// $relations: [string]
// $claims: [string]
// $matters: [string]
// columns: describing [map], related [map], disputed [map], conflicts [string]
// mode: read
// rows: one
WITH
  COLLECT {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(relation)
    WHERE c.relation IN $relations
    RETURN properties(c)
  } AS related
RETURN
  COLLECT {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(subject, id)
    WHERE c.subject IN $ids AND c.id > '' AND c.predicate IN $predicates
    RETURN properties(c)
  } AS describing,
  related,
  COLLECT {
    UNWIND $claims + [claim IN related | claim.id] AS wanted
    MATCH (c:DisputeClaim)
    USING INDEX SEEK c:DisputeClaim(claim, id)
    WHERE c.claim = wanted AND c.id > ''
    RETURN {claim: wanted, dispute: c.dispute}
  } AS disputed,
  COLLECT {
    MATCH (c:Conflict)
    USING INDEX SEEK c:Conflict(matter)
    WHERE c.matter IN $matters
    RETURN c.id
  } AS conflicts
