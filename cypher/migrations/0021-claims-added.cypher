// Claims that changes added are few among those of files and registers; those of one person are found by the changes.
CREATE INDEX claim_added_by IF NOT EXISTS FOR (n:Claim) ON (n.addedBy, n.id);
