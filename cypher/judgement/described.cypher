// Those of some ids that a file or a register says are entities, and not changes alone.
// $ids: [string]
// columns: id string
// mode: read
// rows: many
UNWIND $ids AS wanted
WITH wanted
WHERE EXISTS {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(subject, id)
  WHERE c.subject = wanted AND c.id > '' AND c.ownSubject IS NULL AND c.predicate = 'KIND' AND c.addedBy IS NULL
} OR EXISTS {
  MATCH (c:Claim)
  USING INDEX SEEK c:Claim(ownSubject, id)
  WHERE c.ownSubject = wanted AND c.id > '' AND c.predicate = 'KIND' AND c.addedBy IS NULL
}
RETURN wanted AS id
