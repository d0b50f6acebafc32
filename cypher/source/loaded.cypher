// What has been loaded, and from which content: enough to tell what is unchanged and what has vanished.
// columns: id string, hash string?, loader int?, origin string?
// mode: read
// rows: many
// scan: every source is wanted
MATCH (s:Source)
RETURN s.id AS id, s.hash AS hash, s.loader AS loader, s.origin AS origin
ORDER BY id
