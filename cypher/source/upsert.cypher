// Puts a source's own record in place of the one there was.
// $id: string
// $properties: map
// mode: write
// rows: none
MERGE (s:Source {id: $id})
SET s = $properties
