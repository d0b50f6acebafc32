// The number of the last change that was made by some time, in milliseconds since 1970, and of the last of all; 0 for none.
// $at: int
// columns: number int, last int
// mode: read
// rows: one
OPTIONAL MATCH (c:ChangeCounter {id: 'changes'})
CALL () {
  MATCH (h:Change)
  USING INDEX h:Change(number)
  WHERE h.number > 0 AND h.at <= $at
  RETURN h.number AS number
  ORDER BY number DESC
  LIMIT 1
  UNION ALL
  RETURN 0 AS number
}
RETURN max(number) AS number, coalesce(max(c.number), 0) AS last
