// The API key whose secret has some hash, unless it was revoked.
// $hash: string
// columns: name string, role string
// mode: read
// rows: maybe
MATCH (key:ApiKey {hash: $hash})
WHERE key.revokedAt IS NULL
RETURN key.name AS name, key.role AS role
