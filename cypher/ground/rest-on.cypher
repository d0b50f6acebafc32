// How many claims of other sources were inferred from claims of some sources.
// $sources: [string]
// columns: source string, claims int
// mode: read
// rows: many
UNWIND $sources AS wanted
MATCH (c:Claim)
USING INDEX SEEK c:Claim(source, id)
WHERE c.source = wanted AND c.id > ''
MATCH (g:Ground)
USING INDEX SEEK g:Ground(on, id)
WHERE g.on = c.id AND g.id > '' AND NOT g.source IN $sources
RETURN g.source AS source, count(DISTINCT g.claim) AS claims
ORDER BY source
