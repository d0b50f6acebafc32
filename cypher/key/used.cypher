// Notes that an API key was used.
// $name: string
// $usedAt: string
// mode: write
// rows: none
MATCH (key:ApiKey {name: $name})
SET key.usedAt = $usedAt
