// Whose word a claim is may be an entity that is merged into another.
CREATE INDEX claim_attributed_to IF NOT EXISTS FOR (n:Claim) ON (n.attributedTo, n.id);
CREATE INDEX claim_own_attributed_to IF NOT EXISTS FOR (n:Claim) ON (n.ownAttributedTo, n.id);
