// The ids that stand for the same entities as some ids do, what each stands for where that is another, and the judgements
// among all of them.
// $ids: [string]
// columns: aliases [map], judgements [map]
// mode: read
// rows: one
CALL () {
  UNWIND $ids AS wanted
  OPTIONAL MATCH (a:Alias {id: wanted})
  RETURN collect(DISTINCT coalesce(a.canonical, wanted)) AS heads
}
WITH heads, COLLECT {
  MATCH (a:Alias)
  USING INDEX SEEK a:Alias(canonical, id)
  WHERE a.canonical IN heads AND a.id > ''
  RETURN properties(a)
  ORDER BY a.id
} AS aliases
WITH aliases, heads + [alias IN aliases | alias.id] AS members
RETURN
  aliases,
  COLLECT {
    MATCH (j:Judgement)
    USING INDEX SEEK j:Judgement(left, id)
    WHERE j.left IN members AND j.id > '' AND j.right IN members
    RETURN properties(j)
    ORDER BY j.id
  } AS judgements
