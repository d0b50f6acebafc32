/**
 * `npm run bench:reconcile`: how long the names of a table take to be looked up. Starts the program on a made-up city, takes the
 * names of a thousand of its firms as tables have them (as they are, in capitals, with a character missing, without their legal
 * form but with their place), and sends them to /reconcile in batches, one after the other, as OpenRefine does.
 */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../src/graph/database.ts';
import { attachToManagedNeo4j } from '../src/graph/managed/attach.ts';
import { bringInCity } from './bench-database.ts';
import { exitOnSignals } from './exit-on-signals.ts';
import { untilPlanned } from './known-operations.ts';
import { median } from './percentiles.ts';
import { startProgram } from './served-program.ts';

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: join(tmpdir(), 'guanxi-reconcile') },
    firms: { type: 'string', default: '340000' },
    names: { type: 'string', default: '1000' },
    batch: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '3' },
  },
});
const home = resolve(values.home);
const batch = Math.min(Math.max(Number(values.batch), 1), 100);

/** A name of the table, and the firm that it was made from. */
interface TableName {
  readonly id: string;
  readonly query: object;
}

exitOnSignals();
await bringInCity({ home, firms: Number(values.firms) }, say);
const program = await startProgram(home);
try {
  await program.ready();
  const table = await namesOf(Number(values.names));
  say(`${table.length} names in batches of ${batch}, one after the other`);
  await round(table, 'soon after the start');
  await untilPlanned(program.port);
  for (let count = 1; count <= Number(values.rounds); count++) await round(table, `round ${count}`);
} finally {
  await program.stop();
}

/** Looks all names up once, and prints what it took and how many were found. */
async function round(table: readonly TableName[], title: string): Promise<void> {
  const times: number[] = [];
  const found = { first: 0, among: 0 };
  for (let start = 0; start < table.length; start += batch) {
    const some = table.slice(start, start + batch);
    const begin = performance.now();
    const answer = await lookUp(some);
    times.push(performance.now() - begin);
    some.forEach(({ id }, place) => {
      const at = answer[`q${place}`]!.result.findIndex((one) => one.id === id);
      if (at === 0) found.first++;
      if (at >= 0) found.among++;
    });
  }
  const total = times.reduce((sum, one) => sum + one, 0);
  say(
    `${title}: ${seconds(total)} s; a batch ${seconds(median(times))} s, at most ${seconds(Math.max(...times))} s; ` +
      `${found.first} first among the candidates, ${found.among} among them`,
  );
}

type Batch = Readonly<Record<string, { readonly result: readonly { readonly id: string }[] }>>;

async function lookUp(some: readonly TableName[]): Promise<Batch> {
  const queries = Object.fromEntries(some.map(({ query }, place) => [`q${place}`, query]));
  const body = new URLSearchParams({ queries: JSON.stringify(queries) });
  const response = await fetch(`${program.url}/reconcile`, { method: 'POST', body });
  if (!response.ok) throw new Error(`/reconcile answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Batch;
}

/** Names of firms from all over the city, the same each time. */
async function namesOf(count: number): Promise<readonly TableName[]> {
  const address = await attachToManagedNeo4j(home);
  if (!address) throw new Error('The program runs no Neo4j of its own.');
  const database = openDatabase(address);
  try {
    const statement =
      'MATCH (f:Firm) WITH f ORDER BY f.id WITH collect(f) AS firms UNWIND range(0, $count - 1) AS place ' +
      'WITH firms[place * (size(firms) / $count)] AS f ' +
      'RETURN f.id, f.name, head(COLLECT { MATCH (f)-[:LOCATED_IN]->(p) RETURN p.name ORDER BY p.id LIMIT 1 })';
    const { rows } = await database.read(statement, { count }, { deadlineMs: 300_000 });
    return rows.map(([id, name, place], index) => ({
      id: String(id),
      query: { type: 'FIRM', limit: 10, ...asWritten(String(name), place, index) },
    }));
  } finally {
    await database.close();
  }
}

const LEGAL_FORM = /(?:股份|责任)?有限(?:责任)?公司$|,? (?:Co\.,? )?(?:Ltd|Limited|Inc)\.?$/;

/** A name as a table may have it, each in one of four ways. */
function asWritten(name: string, place: unknown, index: number): object {
  if (index % 4 === 1) return { query: name.toUpperCase() };
  if (index % 4 === 2) {
    const middle = Math.floor(name.length / 2);
    return { query: name.slice(0, middle) + name.slice(middle + 1) };
  }
  if (index % 4 === 3) {
    const properties = place === null ? {} : { properties: [{ pid: 'located_in', v: place }] };
    return { query: name.replace(LEGAL_FORM, ''), ...properties };
  }
  return { query: name };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
