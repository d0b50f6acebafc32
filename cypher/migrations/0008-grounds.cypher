// What a claim was inferred from, directly or by steps, one node for each, so that what rests on a claim is found as fast as what it rests on.
CREATE CONSTRAINT ground_id IF NOT EXISTS FOR (n:Ground) REQUIRE n.id IS UNIQUE;
CREATE INDEX ground_on IF NOT EXISTS FOR (n:Ground) ON (n.on, n.id);
CREATE INDEX ground_source IF NOT EXISTS FOR (n:Ground) ON (n.source, n.id);
