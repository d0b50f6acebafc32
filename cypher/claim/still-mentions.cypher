// Which of some sources still speak of an entity by a claim that counts, beside all sources that the stored entity names. What
// nearly everything refers to, as a district, has more claims than most sources have: there the claims of the source are gone
// through, unless it is a register.
// $rows: [map]
// columns: id string, sources [string], mentioning [string]
// mode: read
// rows: many
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WITH row, e, COUNT { (e)--() } > 1000 AS isHub
RETURN
  row.id AS id,
  coalesce(e.sources, []) AS sources,
  COLLECT {
    UNWIND row.sources AS source
    MATCH (s:Source {id: source})
    WITH source, isHub AND s.origin <> 'register' AS bySource
    WHERE
      (
        bySource AND
        EXISTS {
          MATCH (c:Claim)
          USING INDEX SEEK c:Claim(source, id)
          WHERE
            c.source = source AND
            c.id > '' AND
            (c.subject = row.id OR c.object = row.id) AND
            c.status IS NULL AND
            coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
        }
      ) OR
      (
        NOT bySource AND
        (
          EXISTS {
            MATCH (c:Claim)
            USING INDEX SEEK c:Claim(subject, id)
            WHERE
              c.subject = row.id AND
              c.id > '' AND
              c.source = source AND
              c.status IS NULL AND
              coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
          } OR
          EXISTS {
            MATCH (c:Claim)
            USING INDEX SEEK c:Claim(object, id)
            WHERE
              c.object = row.id AND
              c.id > '' AND
              c.source = source AND
              c.status IS NULL AND
              coalesce(c.rank, 'NORMAL') <> 'DEPRECATED'
          }
        )
      )
    RETURN source
  } AS mentioning
