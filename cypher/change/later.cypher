// The changes of some claims and some judgements after a change, oldest first, with what each changed; `of` says which of the two.
// $claims: [string]
// $judgements: [string]
// $number: int
// columns: of string, id string, change string, kind string, actor string, at int, number int, reverts string?, revertedBy string?, before string?, after string?
// mode: read
// rows: many
CALL () {
  UNWIND $claims AS wanted
  MATCH (e:ChangeEntry)
  WHERE e.claim = wanted AND e.number > $number
  RETURN 'claim' AS of, wanted AS id, e
  UNION ALL
  UNWIND $judgements AS wanted
  MATCH (e:ChangeEntry)
  WHERE e.judgement = wanted AND e.number > $number
  RETURN 'judgement' AS of, wanted AS id, e
}
MATCH (h:Change {id: e.change})
RETURN
  of,
  id,
  h.id AS change,
  h.kind AS kind,
  h.actor AS actor,
  h.at AS at,
  h.number AS number,
  h.reverts AS reverts,
  h.revertedBy AS revertedBy,
  e.before AS before,
  e.after AS after
ORDER BY number, of, id
