// The conflicts that stand on some matters.
// $matters: [string]
// columns: id string
// mode: read
// rows: many
MATCH (c:Conflict)
USING INDEX SEEK c:Conflict(matter)
WHERE c.matter IN $matters
RETURN c.id AS id
