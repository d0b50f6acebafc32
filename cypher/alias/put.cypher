// Puts what merged ids stand for in place of what they stood for.
// $rows: [map]
// mode: write
// rows: none
UNWIND $rows AS row
MERGE (a:Alias {id: row.id})
SET a = row
