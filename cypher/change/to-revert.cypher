// A change with what it changed, in the order of its entries; the claims of these as they are now; and the later changes of these
// claims and judgements, oldest first.
// $id: string
// columns: change map, entries [map], claims [map], later [map]
// mode: read
// rows: maybe
MATCH (h:Change {id: $id})
WITH h, COLLECT {
  MATCH (e:ChangeEntry)
  WHERE e.change = h.id AND e.id > ''
  RETURN properties(e)
  ORDER BY e.id
} AS entries
RETURN
  properties(h) AS change,
  entries,
  COLLECT {
    UNWIND [entry IN entries WHERE entry.claim IS NOT NULL | entry.claim] AS wanted
    MATCH (c:Claim {id: wanted})
    RETURN properties(c)
  } AS claims,
  COLLECT {
    CALL (h, entries) {
      UNWIND [entry IN entries WHERE entry.claim IS NOT NULL | entry.claim] AS wanted
      MATCH (e:ChangeEntry)
      WHERE e.claim = wanted AND e.number > h.number
      RETURN 'claim' AS of, wanted AS id, e
      UNION ALL
      UNWIND [entry IN entries WHERE entry.judgement IS NOT NULL | entry.judgement] AS wanted
      MATCH (e:ChangeEntry)
      WHERE e.judgement = wanted AND e.number > h.number
      RETURN 'judgement' AS of, wanted AS id, e
    }
    MATCH (other:Change {id: e.change})
    RETURN
      {
        of: of,
        id: id,
        change: other.id,
        kind: other.kind,
        actor: other.actor,
        at: other.at,
        reverts: other.reverts
      }
    ORDER BY other.number, of, id
  } AS later
