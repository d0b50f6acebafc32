// What the identity of some entities is told by: names, codes, places, relations, and since when until when they exist.
// $ids: [string]
// columns: id string, kind string, gender string?, names [any], schemes [string], codes [string], places [any], outgoing
//   [any], incoming [any], ended string?
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE e.kind IS NOT NULL
RETURN
  wanted AS id,
  e.kind AS kind,
  e.gender AS gender,
  [key IN ['name', 'nameValues', 'nameLangs', 'nameScripts', 'nameKinds', 'nameFamilies', 'nameGivens', 'nameStarts', 'nameEnds'] | e[key]] AS names,
  coalesce(e.identifierSchemes, []) AS schemes,
  coalesce(e.identifierValues, []) AS codes,
  COLLECT {
    MATCH (e)-[:LOCATED_IN]->(near:Place)
    WITH DISTINCT near
    ORDER BY near.id
    LIMIT 20
    RETURN [near.id, near.nameValues, COLLECT {
      MATCH (near)-[:PART_OF]->(far:Place)
      WITH DISTINCT far
      ORDER BY far.id
      LIMIT 20
      RETURN far.nameValues
    }]
  } AS places,
  COLLECT {
    MATCH (e)-[r]->(other:Entity)
    WHERE type(r) <> 'LOCATED_IN'
    WITH r, other
    ORDER BY r.id
    LIMIT 100
    RETURN [type(r), other.id, other.name]
  } AS outgoing,
  COLLECT {
    MATCH (e)<-[r:HEADS|DEPUTY_HEADS|SPEAKS_FOR|LEGAL_REPRESENTATIVE_OF|FOUNDED|SET_UP|OWNS|POSSIBLY_SAME_AS]-(other:Entity)
    WITH r, other
    ORDER BY r.id
    LIMIT 100
    RETURN [type(r), other.id, other.name, coalesce(r.start, r.startText)]
  } AS incoming,
  CASE
    WHEN e:Organization
      THEN head(
        COLLECT {
          MATCH (c:Claim)
          WHERE
            c.subject = e.id AND
            c.id > '' AND
            c.predicate = 'DISSOLVED' AND
            c.status IS NULL AND
            c.polarity IS NULL AND
            coalesce(c.rank, '') <> 'DEPRECATED'
          RETURN coalesce(c.start, c.startText)
          ORDER BY c.id
          LIMIT 1
        }
      )
  END AS ended
