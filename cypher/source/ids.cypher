// The ids of sources, as many as a hint needs; there are few beside what they say.
// columns: id string
// mode: read
// rows: many
MATCH (s:Source)
WHERE s.id > ''
RETURN s.id AS id
ORDER BY id
LIMIT 1000
