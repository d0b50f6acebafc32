// Nodes that look like entities and cannot be found as such: without an id, or without the label that all of them have.
// columns: element string, id string?
// mode: read
// rows: many
// scan: a node that lost its id or its label is in no index
MATCH (n:Entity|Organization|Person|Firm|Association|GovernmentBody|Place|Programme|Group|Venture)
WHERE n.id IS NULL OR NOT n:Entity
RETURN elementId(n) AS element, n.id AS id
