// What is judged of two entities, and the ids that were merged into others. Who looks for the judgements on an entity finds
// them from either side; the claims that name a merged id themselves are found by it.
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE INDEX judgement_left IF NOT EXISTS FOR (n:Judgement) ON (n.left, n.id);
CREATE INDEX judgement_right IF NOT EXISTS FOR (n:Judgement) ON (n.right, n.id);
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE;
CREATE INDEX alias_canonical IF NOT EXISTS FOR (n:Alias) ON (n.canonical, n.id);
CREATE INDEX change_entry_judgement IF NOT EXISTS FOR (n:ChangeEntry) ON (n.judgement, n.number);
CREATE INDEX claim_own_subject IF NOT EXISTS FOR (n:Claim) ON (n.ownSubject, n.id);
CREATE INDEX claim_own_object IF NOT EXISTS FOR (n:Claim) ON (n.ownObject, n.id);
