// What relations that say of neither end who it is change about the comparison of their ends: whether these are compared with each
// other, having a key in common, and whether the first has so many relations that not all of them are looked at.
// $rows: [map]
// columns: from string, to string, compared boolean, crowded boolean
// mode: read
// rows: many
UNWIND $rows AS row
MATCH (e:Entity {id: row.from})
OPTIONAL MATCH (a:BlockingKeys {entity: row.from})
OPTIONAL MATCH (b:BlockingKeys {entity: row.to})
RETURN
  row.from AS from,
  row.to AS to,
  a IS NULL OR b IS NULL OR any(key IN a.keys WHERE key IN b.keys) AS compared,
  COUNT { (e)-->() } >= 100 AS crowded
