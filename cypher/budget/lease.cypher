// Takes points of a client's minute, for one server to give out: as many as are wanted, or those that are left. The minute is the database's, so that the clocks of several servers need not agree.
// $id: string
// $wanted: int
// $limit: int
// columns: granted int, taken int, msLeft int
// mode: write
// rows: one
MERGE (budget:Budget {id: $id})
// The lock comes before the reading, so that no two servers take the same points.
SET budget.locked = true
WITH budget, timestamp() / 60000 AS minute, 60000 - timestamp() % 60000 AS msLeft
WITH budget, minute, msLeft, CASE WHEN budget.minute = minute THEN budget.taken ELSE 0 END AS before
WITH budget, minute, msLeft, before, CASE WHEN $limit - before < $wanted THEN $limit - before ELSE $wanted END AS granted
SET budget.minute = minute, budget.taken = before + granted
RETURN granted, before + granted AS taken, msLeft
