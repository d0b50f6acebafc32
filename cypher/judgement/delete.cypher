// Takes back judgements.
// $ids: [string]
// mode: write
// rows: none
UNWIND $ids AS gone
MATCH (j:Judgement {id: gone})
DELETE j
