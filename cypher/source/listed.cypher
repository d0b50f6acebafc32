// Every source, how it came, and how many claims it makes.
// columns: id string, kind string?, title string?, origin string?, folder string?, file string?, hash string?, claims int
// mode: read
// rows: many
// scan: every source is wanted
MATCH (s:Source)
OPTIONAL MATCH (t:Tally {of: 'Claim source', first: '=' + s.id, second: ''})
RETURN
  s.id AS id,
  s.kind AS kind,
  s.title AS title,
  s.origin AS origin,
  s.folder AS folder,
  s.file AS file,
  s.hash AS hash,
  coalesce(t.count, 0) AS claims
ORDER BY id
