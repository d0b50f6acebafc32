// Keeps the record of a source whose file is gone, as one of changes.
// $id: string
// mode: write
// rows: none
MATCH (s:Source {id: $id})
SET s.origin = 'change'
REMOVE s.hash, s.folder, s.file
