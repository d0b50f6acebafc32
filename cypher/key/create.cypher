// Creates an API key, unless there is one of that name already, revoked or not. Run again, as it is where the answer was lost, it finds the key it created. Times of keys are the database's, as the clocks of several servers differ.
// $name: string
// $hash: string
// $role: string
// columns: created boolean
// mode: write
// rows: one
OPTIONAL MATCH (known:ApiKey {name: $name})
WITH known IS NULL AS isNew, coalesce(known.hash = $hash, true) AS created
CALL (isNew) {
  WITH isNew
  WHERE isNew
  CREATE (:ApiKey {name: $name, hash: $hash, role: $role, createdAt: toString(datetime({timezone: 'Z'}))})
}
RETURN created
