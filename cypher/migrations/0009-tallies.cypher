// How many entities there are by one value or two, kept with the writes. One is found by all that it is of, several by
// one value of two, and the most frequent in their order.
CREATE CONSTRAINT tally_cell IF NOT EXISTS FOR (n:Tally) REQUIRE (n.of, n.first, n.second) IS UNIQUE;
CREATE INDEX tally_second IF NOT EXISTS FOR (n:Tally) ON (n.of, n.second);
CREATE INDEX tally_count IF NOT EXISTS FOR (n:Tally) ON (n.of, n.count);
