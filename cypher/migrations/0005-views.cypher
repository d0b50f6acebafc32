// Relations, entities and terms are made anew from the claims on them, found by what they say and of whom.
CREATE INDEX claim_predicate_subject IF NOT EXISTS FOR (n:Claim) ON (n.predicate, n.subject);
CREATE INDEX claim_predicate_term IF NOT EXISTS FOR (n:Claim) ON (n.predicate, n.subjectTerm);
CREATE INDEX claim_subject_term IF NOT EXISTS FOR (n:Claim) ON (n.subjectTerm, n.id);
CREATE INDEX claim_object_term IF NOT EXISTS FOR (n:Claim) ON (n.objectTerm, n.id);
