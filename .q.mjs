import neo4j from 'neo4j-driver';
const d = neo4j.driver(process.env.GUANXI_TEST_NEO4J_URI, neo4j.auth.basic(process.env.GUANXI_TEST_NEO4J_USERNAME, process.env.GUANXI_TEST_NEO4J_PASSWORD));
for (const q of process.argv.slice(2)) { try { const r = await d.executeQuery(q); console.log(JSON.stringify(r.records.map((x) => x.toObject()))); } catch (e) { console.log('ERR', e.message); } }
await d.close();
