// Entities are found by marks of whole names (the name itself, its sound, its initials, a code) and by the words within.
// Both are made by the loader, a list of terms each, so the index takes every term as it is. The kind stands beside them
// so that a search for some kinds is not cut short by the others.
DROP INDEX entity_names IF EXISTS;
CREATE FULLTEXT INDEX entity_name_terms IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameMarks, n.nameWords, n.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
