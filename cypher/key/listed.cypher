// Every API key, with the time of its last use as far as it was noted.
// columns: name string, role string, createdAt string, usedAt string?, revokedAt string?
// mode: read
// rows: many
// scan: every key is wanted
MATCH (key:ApiKey)
RETURN key.name AS name, key.role AS role, key.createdAt AS createdAt, key.usedAt AS usedAt, key.revokedAt AS revokedAt
ORDER BY name
