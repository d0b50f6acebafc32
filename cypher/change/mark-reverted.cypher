// Notes which change undid a change; null for none any longer.
// $id: string
// $by: string?
// mode: write
// rows: none
MATCH (h:Change {id: $id})
SET h.revertedBy = $by
