// Deletes nodes by where they are stored: those that cannot be found by an id.
// $elements: [string]
// mode: write
// rows: none
MATCH (n)
WHERE elementId(n) IN $elements
DETACH DELETE n
