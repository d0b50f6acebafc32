// The changes after a number, newest first, each with what it did to claims and judgements; so many of both at most.
// $number: int
// $limit: int
// columns: change map, entry map?
// mode: read
// rows: many
MATCH (h:Change)
USING INDEX h:Change(number)
WHERE h.number > $number
WITH h
ORDER BY h.number DESC
OPTIONAL MATCH (e:ChangeEntry)
WHERE e.change = h.id AND e.id > '' AND (e.claim IS NOT NULL OR e.judgement IS NOT NULL)
RETURN properties(h) AS change, properties(e) AS entry
LIMIT $limit
