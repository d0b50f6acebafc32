// The passages that have a place in a text, a page at a time, with the name of the text's file.
// $after: string
// $limit: int
// columns: id string, source string, file string?, start int, end int, sha256 string
// mode: read
// rows: many
MATCH (p:Passage)
WHERE p.id > $after AND p.sha256 IS NOT NULL AND p.start IS NOT NULL AND p.end IS NOT NULL
WITH p ORDER BY p.id LIMIT $limit
MATCH (s:Source {id: p.source})
RETURN p.id AS id, s.id AS source, s.textFile AS file, p.start AS start, p.end AS end, p.sha256 AS sha256
ORDER BY id
