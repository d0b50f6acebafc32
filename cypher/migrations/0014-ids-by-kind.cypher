// Lists by id are read in the order of an index of their kind: along the one of all entities a page of a city's people would
// pass over all of its firms.
CREATE INDEX person_id IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX firm_id IF NOT EXISTS FOR (n:Firm) ON (n.id);
CREATE INDEX association_id IF NOT EXISTS FOR (n:Association) ON (n.id);
CREATE INDEX government_body_id IF NOT EXISTS FOR (n:GovernmentBody) ON (n.id);
CREATE INDEX place_id IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX programme_id IF NOT EXISTS FOR (n:Programme) ON (n.id);
CREATE INDEX group_id IF NOT EXISTS FOR (n:Group) ON (n.id);
CREATE INDEX venture_id IF NOT EXISTS FOR (n:Venture) ON (n.id);
