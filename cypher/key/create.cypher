// Creates an API key, unless there is one of that name already, revoked or not.
// $name: string
// $hash: string
// $role: string
// $createdAt: string
// columns: created boolean
// mode: write
// rows: one
OPTIONAL MATCH (known:ApiKey {name: $name})
WITH known IS NULL AS created
CALL (created) {
  WITH created
  WHERE created
  CREATE (:ApiKey {name: $name, hash: $hash, role: $role, createdAt: $createdAt})
}
RETURN created
