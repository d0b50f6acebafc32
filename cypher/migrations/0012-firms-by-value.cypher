// Firms of one ownership or section are listed by name: in the order of an index that begins with the value, or all of a
// city's would be walked until enough of them are found.
CREATE INDEX firm_ownership_name IF NOT EXISTS FOR (n:Firm) ON (n.ownership, n.name, n.id);
CREATE INDEX firm_industry_section_name IF NOT EXISTS FOR (n:Firm) ON (n.industrySection, n.name, n.id);
