// Revokes an API key; one that was revoked before keeps the time of then.
// $name: string
// columns: name string
// mode: write
// rows: maybe
MATCH (key:ApiKey {name: $name})
SET key.revokedAt = coalesce(key.revokedAt, toString(datetime({timezone: 'Z'})))
RETURN key.name AS name
