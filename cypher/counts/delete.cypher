// Deletes stored counts by where they are stored.
// $elements: [string]
// mode: write
// rows: none
MATCH (t)
WHERE elementId(t) IN $elements
DELETE t
