// The changes after a number, in their order.
// $number: int
// $limit: int
// columns: number int, id string, at int, kind string, actor string, role string?, reason string?, source string?, reverts string?, claims [string], entities [string]
// mode: read
// rows: many
MATCH (h:Change)
USING INDEX h:Change(number)
WHERE h.number > $number
WITH h
ORDER BY h.number
LIMIT $limit
RETURN
  h.number AS number,
  h.id AS id,
  h.at AS at,
  h.kind AS kind,
  h.actor AS actor,
  h.role AS role,
  h.reason AS reason,
  h.source AS source,
  h.reverts AS reverts,
  COLLECT {
    MATCH (e:ChangeEntry)
    WHERE e.change = h.id AND e.id > '' AND e.claim IS NOT NULL
    RETURN e.claim
    ORDER BY e.claim
  } AS claims,
  COLLECT {
    MATCH (e:ChangeEntry)
    WHERE e.change = h.id AND e.id > '' AND e.entity IS NOT NULL
    RETURN e.entity
    ORDER BY e.entity
  } AS entities
