// Those of some ids that a thing or a claim has, that were merged into others, or that claims are about.
// $ids: [string]
// columns: id string
// mode: read
// rows: many
UNWIND $ids AS wanted
WITH wanted
WHERE
  EXISTS { (:Entity {id: wanted}) } OR
  EXISTS { (:Alias {id: wanted}) } OR
  EXISTS { (:Term {id: wanted}) } OR
  EXISTS { (:Claim {id: wanted}) } OR
  EXISTS { (:Source {id: wanted}) } OR
  EXISTS {
    MATCH (c:Claim)
    WHERE c.subject = wanted AND c.id > ''
  }
RETURN wanted AS id
