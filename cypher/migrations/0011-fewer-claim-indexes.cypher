// A city has several million claims on what entities are; those on one entity are few, and the index by subject finds them.
DROP INDEX claim_predicate_subject IF EXISTS;
