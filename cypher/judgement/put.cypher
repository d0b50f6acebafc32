// Puts judgements in place of those on the same pairs.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MERGE (j:Judgement {id: row.id})
SET j = row
