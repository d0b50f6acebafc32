// Changes are numbered in the order in which they were made, under one counter; who wants the changes of a claim, an
// entity, a source or a person finds them in that order.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (n:Change) REQUIRE (n.actor, n.key) IS UNIQUE;
CREATE INDEX change_number IF NOT EXISTS FOR (n:Change) ON (n.number);
CREATE INDEX change_actor IF NOT EXISTS FOR (n:Change) ON (n.actor, n.number);
CREATE INDEX change_source IF NOT EXISTS FOR (n:Change) ON (n.source, n.number);
CREATE CONSTRAINT change_entry_id IF NOT EXISTS FOR (n:ChangeEntry) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_entry_change IF NOT EXISTS FOR (n:ChangeEntry) ON (n.change, n.id);
CREATE INDEX change_entry_claim IF NOT EXISTS FOR (n:ChangeEntry) ON (n.claim, n.number);
CREATE INDEX change_entry_entity IF NOT EXISTS FOR (n:ChangeEntry) ON (n.entity, n.number);
CREATE CONSTRAINT change_counter_id IF NOT EXISTS FOR (n:ChangeCounter) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_claim IF NOT EXISTS FOR (n:Decision) REQUIRE n.claim IS UNIQUE;
CREATE INDEX claim_status_id IF NOT EXISTS FOR (n:Claim) ON (n.status, n.id);
