// A change with what it changed, in the order of its entries.
// $id: string
// columns: change map, entries [map]
// mode: read
// rows: maybe
MATCH (h:Change {id: $id})
RETURN
  properties(h) AS change,
  COLLECT {
    MATCH (e:ChangeEntry)
    WHERE e.change = h.id AND e.id > ''
    RETURN properties(e)
    ORDER BY e.id
  } AS entries
