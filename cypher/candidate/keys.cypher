// The keys that are stored of some entities, and what others see of each.
// $ids: [string]
// columns: entity string, keys [string], seen string
// mode: read
// rows: many
UNWIND $ids AS wanted
MATCH (k:BlockingKeys {entity: wanted})
RETURN wanted AS entity, k.keys AS keys, k.seen AS seen
