// What the views of some things are made of, all at once: the claims that say what entities are; which of some sources still speak
// of each, beside all that the stored entity names; the claims on relations; the disputes that speak of these claims and
// of some others; and the conflicts that stand on some matters. What nearly everything refers to, as a district, has more claims
// than most sources have: there the claims of the source are gone through, unless it is a register.
// $predicates: [string]
// $ids: [string]
// $spoken: [map]
// $relations: [string]
// $claims: [string]
// $matters: [string]
// columns: describing [map], mentions [map], related [map], disputed [map], conflicts [string]
// mode: read
// rows: one
WITH
  COLLECT {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(relation)
    WHERE c.relation IN $relations
    RETURN properties(c)
  } AS related
RETURN
  COLLECT {
    MATCH (c:Claim)
    USING INDEX SEEK c:Claim(subject, id)
    WHERE c.subject IN $ids AND c.id > '' AND c.predicate IN $predicates
    RETURN properties(c)
  } AS describing,
  COLLECT {
    UNWIND $spoken AS row
    MATCH (e:Entity {id: row.id})
    WITH row, e, COUNT { (e)--() } > 1000 AS isHub
    RETURN
      {
        id: row.id,
        sources: coalesce(e.sources, []),
        mentioning: COLLECT {
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
        }
      }
  } AS mentions,
  related,
  COLLECT {
    UNWIND $claims + [claim IN related | claim.id] AS wanted
    MATCH (c:DisputeClaim)
    USING INDEX SEEK c:DisputeClaim(claim, id)
    WHERE c.claim = wanted AND c.id > ''
    RETURN {claim: wanted, dispute: c.dispute}
  } AS disputed,
  COLLECT {
    MATCH (c:Conflict)
    USING INDEX SEEK c:Conflict(matter)
    WHERE c.matter IN $matters
    RETURN c.id
  } AS conflicts
