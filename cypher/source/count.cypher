// How many sources there are.
// columns: sources int
// mode: read
// rows: one
RETURN COUNT { (:Source) } AS sources
