// Names in every script: the cjk analyser splits Han text into pairs and the rest into words.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameValues, n.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
