// Notes that an API key was used.
// $name: string
// mode: write
// rows: none
MATCH (key:ApiKey {name: $name})
SET key.usedAt = toString(datetime({timezone: 'Z'}))
