// Whether any id was merged into another, by the count that the database keeps.
// columns: merged boolean
// mode: read
// rows: maybe
MATCH (a:Alias)
RETURN count(a) > 0 AS merged
