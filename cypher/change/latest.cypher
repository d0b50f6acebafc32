// The number of the last change; no row where there was none.
// columns: number int
// mode: read
// rows: maybe
MATCH (c:ChangeCounter {id: 'changes'})
RETURN c.number AS number
