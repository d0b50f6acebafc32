// The disputes that a source declares.
// $source: string
// columns: id string
// mode: read
// rows: many
MATCH (d:Dispute)
USING INDEX SEEK d:Dispute(source, id)
WHERE d.source = $source AND d.id > ''
RETURN d.id AS id
