// Conflicts are made anew from claims, found by what they compare (matter); flat nodes say which claims they take in
// and whom and whose they concern, in the order of the conflicts' ids. Disputes are conflicts as editors declare them.
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contention_id IF NOT EXISTS FOR (n:Contention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT concern_id IF NOT EXISTS FOR (n:Concern) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dispute_id IF NOT EXISTS FOR (n:Dispute) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dispute_claim_id IF NOT EXISTS FOR (n:DisputeClaim) REQUIRE n.id IS UNIQUE;
CREATE INDEX conflict_kind IF NOT EXISTS FOR (n:Conflict) ON (n.kind, n.id);
CREATE INDEX conflict_matter IF NOT EXISTS FOR (n:Conflict) ON (n.matter);
CREATE INDEX contention_claim IF NOT EXISTS FOR (n:Contention) ON (n.claim, n.id);
CREATE INDEX contention_conflict IF NOT EXISTS FOR (n:Contention) ON (n.conflict, n.id);
CREATE INDEX concern_about IF NOT EXISTS FOR (n:Concern) ON (n.about, n.conflict);
CREATE INDEX concern_source IF NOT EXISTS FOR (n:Concern) ON (n.source, n.conflict);
CREATE INDEX concern_conflict IF NOT EXISTS FOR (n:Concern) ON (n.conflict, n.id);
CREATE INDEX dispute_source IF NOT EXISTS FOR (n:Dispute) ON (n.source, n.id);
CREATE INDEX dispute_claim_claim IF NOT EXISTS FOR (n:DisputeClaim) ON (n.claim, n.id);
CREATE INDEX dispute_claim_dispute IF NOT EXISTS FOR (n:DisputeClaim) ON (n.dispute, n.id);
