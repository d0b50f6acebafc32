// Holds the numbers of changes until the end of the transaction, so that changes are made one after the other. Tells the
// number of the last one, the time in milliseconds, never earlier than that of the last one, and the change that the caller
// made with a key.
// $actor: string
// $key: string?
// columns: number int, now int, known string?, inputHash string?, made string?
// mode: write
// rows: one
MERGE (c:ChangeCounter {id: 'changes'})
ON CREATE SET c.number = 0, c.at = 0
SET c.id = c.id
WITH c
OPTIONAL MATCH (made:Change {actor: $actor, key: $key})
RETURN
  c.number AS number,
  CASE WHEN timestamp() > c.at THEN timestamp() ELSE c.at END AS now,
  made.id AS known,
  made.inputHash AS inputHash,
  made.made AS made
