// What has been loaded, from which content, and which file of which folder: enough to tell what is unchanged and what has vanished.
// columns: id string, hash string?, loader int?, origin string?, folder string?, file string?
// mode: read
// rows: many
// scan: every source is wanted
MATCH (s:Source)
RETURN s.id AS id, s.hash AS hash, s.loader AS loader, s.origin AS origin, s.folder AS folder, s.file AS file
ORDER BY id
