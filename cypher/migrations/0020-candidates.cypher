// Pairs of entities that may be the same, found by keys that both have. The keys of an entity are terms of an index of texts,
// which takes every term as it is; pairs are listed in the order of their position, and found by either entity.
CREATE CONSTRAINT blocking_keys_entity IF NOT EXISTS FOR (n:BlockingKeys) REQUIRE n.entity IS UNIQUE;
CREATE FULLTEXT INDEX blocking_keys IF NOT EXISTS FOR (n:BlockingKeys) ON EACH [n.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE CONSTRAINT identity_candidate_id IF NOT EXISTS FOR (n:IdentityCandidate) REQUIRE n.id IS UNIQUE;
CREATE INDEX identity_candidate_position IF NOT EXISTS FOR (n:IdentityCandidate) ON (n.position, n.id);
CREATE INDEX identity_candidate_left IF NOT EXISTS FOR (n:IdentityCandidate) ON (n.left, n.id);
CREATE INDEX identity_candidate_right IF NOT EXISTS FOR (n:IdentityCandidate) ON (n.right, n.id);
CREATE CONSTRAINT candidate_state_id IF NOT EXISTS FOR (n:CandidateState) REQUIRE n.id IS UNIQUE;
