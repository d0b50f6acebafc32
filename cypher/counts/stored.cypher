// Every stored count as it is in the graph.
// columns: element string, of string?, first string?, second string?, count int?
// mode: read
// rows: many
// scan: every count is wanted, and one without a part of its key is in no index
MATCH (t:Tally)
RETURN elementId(t) AS element, t.of AS of, t.first AS first, t.second AS second, t.count AS count
