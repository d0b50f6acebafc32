// Forgets the changes after a number, and notes which change undid some others; for a transaction that is not kept.
// $number: int
// $undone: [map]
// mode: write
// rows: none
CALL () {
  UNWIND $undone AS row
  MATCH (h:Change {id: row.id})
  SET h.revertedBy = row.by
}
CALL () {
  MATCH (h:Change)
  USING INDEX h:Change(number)
  WHERE h.number > $number
  CALL (h) {
    MATCH (e:ChangeEntry)
    WHERE e.change = h.id AND e.id > ''
    DELETE e
  }
  DELETE h
}
MATCH (c:ChangeCounter {id: 'changes'})
SET c.number = $number
