// Names in every script: the cjk analyser splits Han text into pairs and the rest into words. The kind stands beside
// them so that a search for some kinds only is not cut short by hits of others.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameKeys, n.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
