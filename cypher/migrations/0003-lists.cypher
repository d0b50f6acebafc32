// Lists are read in the order of their index: by name within each kind.
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name, n.id);
CREATE INDEX firm_name IF NOT EXISTS FOR (n:Firm) ON (n.name, n.id);
CREATE INDEX association_name IF NOT EXISTS FOR (n:Association) ON (n.name, n.id);
CREATE INDEX government_body_name IF NOT EXISTS FOR (n:GovernmentBody) ON (n.name, n.id);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name, n.id);
CREATE INDEX programme_name IF NOT EXISTS FOR (n:Programme) ON (n.name, n.id);
CREATE INDEX group_name IF NOT EXISTS FOR (n:Group) ON (n.name, n.id);
CREATE INDEX venture_name IF NOT EXISTS FOR (n:Venture) ON (n.name, n.id);
