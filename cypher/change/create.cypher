// Writes a change down with what it changed, as the last one.
// $change: map
// $entries: [map]
// mode: write
// rows: none
MATCH (c:ChangeCounter {id: 'changes'})
SET c.number = $change.number, c.at = $change.at
CREATE (h:Change)
SET h = $change
WITH h
UNWIND $entries AS row
CREATE (e:ChangeEntry)
SET e = row
