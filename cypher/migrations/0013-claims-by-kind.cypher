// Claims of some predicates or modalities are a handful among millions: they are listed in the order of an index that
// begins with what is asked.
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate, n.id);
CREATE INDEX claim_modality IF NOT EXISTS FOR (n:Claim) ON (n.modality, n.id);
