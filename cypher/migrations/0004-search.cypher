// Names in every script: words, and Han characters one by one, which a phrase holds together; no word is left out, for
// `of` is part of a name. The kind stands beside them so that a search for some kinds is not cut short by the others.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameKeys, n.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
