// Claims are paged by what they are about and by who says so, whatever the degree.
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subject, n.id);
CREATE INDEX claim_object IF NOT EXISTS FOR (n:Claim) ON (n.object, n.id);
CREATE INDEX claim_source IF NOT EXISTS FOR (n:Claim) ON (n.source, n.id);
CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation);
CREATE INDEX statistic_subject IF NOT EXISTS FOR (n:Statistic) ON (n.subject, n.id);
CREATE INDEX passage_source IF NOT EXISTS FOR (n:Passage) ON (n.source, n.ordinal);
CREATE INDEX absence_source IF NOT EXISTS FOR (n:Absence) ON (n.source, n.id);
CREATE INDEX ambiguity_source IF NOT EXISTS FOR (n:Ambiguity) ON (n.source, n.id);
CREATE INDEX derivation_source IF NOT EXISTS FOR (n:Derivation) ON (n.source, n.id);
