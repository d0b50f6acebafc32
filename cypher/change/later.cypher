// The changes of some claims after a change, oldest first, with what each changed.
// $claims: [string]
// $number: int
// columns: claim string, change string, kind string, actor string, at int, number int, reverts string?, revertedBy string?, before string?, after string?
// mode: read
// rows: many
UNWIND $claims AS wanted
MATCH (e:ChangeEntry)
WHERE e.claim = wanted AND e.number > $number
MATCH (h:Change {id: e.change})
RETURN
  wanted AS claim,
  h.id AS change,
  h.kind AS kind,
  h.actor AS actor,
  h.at AS at,
  h.number AS number,
  h.reverts AS reverts,
  h.revertedBy AS revertedBy,
  e.before AS before,
  e.after AS after
ORDER BY number, claim
