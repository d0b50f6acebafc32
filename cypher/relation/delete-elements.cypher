// Deletes relations by where they are stored: those that have no id of their own, or share one.
// $elements: [string]
// mode: write
// rows: none
MATCH ()-[r]->()
WHERE elementId(r) IN $elements
DELETE r
