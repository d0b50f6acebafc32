/**
 * `npm run bench:kill`: whether what was acknowledged is there, once and whole, when the server and its database are killed. Starts
 * the program on a store of its own; writers add claims, each with a key, and decide on them, beside readers; the server and
 * then Neo4j are killed (SIGKILL) and come back, so many times each. A request that got no answer is sent again with its key. In
 * the end every key is sent once more and must be answered as before, each claim must be there once, and `guanxi verify`
 * must find nothing. Exits with 1 otherwise.
 */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runningJava } from '../src/graph/managed/running-java.ts';
import { storeFolder } from '../src/graph/managed/store-folder.ts';
import { exitOnSignals } from './exit-on-signals.ts';
import { startProgram, type ServedProgram } from './served-program.ts';

const { values } = parseArgs({
  options: {
    home: { type: 'string', default: join(tmpdir(), 'guanxi-kill') },
    times: { type: 'string', default: '5' },
    writers: { type: 'string', default: '8' },
    readers: { type: 'string', default: '8' },
    seed: { type: 'string', default: String(process.pid) },
  },
});
const home = resolve(values.home);
const times = Number(values.times);

/** How many changes are acknowledged between two kills at least, and how long writers write on then at most, in milliseconds. */
const BETWEEN = 50;
const BETWEEN_MS = 3000;
/** How long to wait before a request is sent again, in milliseconds. */
const AGAIN_MS = 300;

interface Payload {
  readonly change: { readonly id: string } | null;
  readonly problems: readonly { readonly message: string }[];
  readonly claims?: readonly { readonly id: string }[];
}

/** A change that was acknowledged, as it was asked for and answered. */
interface Acknowledged {
  readonly mutation: string;
  readonly input: object;
  readonly answer: Payload;
}

const state: { program: ServedProgram | null; isOver: boolean; repeated: number; reads: number } = {
  program: null,
  isOver: false,
  repeated: 0,
  reads: 0,
};

/** Asks the program that runs now; null where it gives no answer. */
async function ask(query: string, variables: object): Promise<Record<string, unknown> | null> {
  try {
    const answer = await fetch(`${state.program!.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(60_000),
    });
    const { data, errors } = (await answer.json()) as Answer;
    if (answer.status >= 500 || errors?.some(({ extensions: { code } }) => PASSING.has(code))) return null;
    if (errors !== undefined) throw new Refused(JSON.stringify(errors));
    return data!;
  } catch (error) {
    if (error instanceof Refused) throw error;
    return null;
  }
}

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Errors after which the same request may succeed. */
const PASSING: ReadonlySet<string> = new Set(['DATABASE_UNAVAILABLE', 'DEADLINE_EXCEEDED', 'OVERLOADED']);

/** An answer that sending the request again would not better. */
class Refused extends Error {}

/** Makes a change, and asks again with the same key until it is acknowledged. */
async function change(mutation: string, input: object): Promise<Acknowledged> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const more = mutation === 'addSource' ? '' : 'claims { id }';
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${more} change { id } problems { message } } }`;
  for (;;) {
    const data = await ask(query, { input });
    const answer = data?.[mutation] as Payload | null | undefined;
    if (answer?.change) return { mutation, input, answer };
    if (answer) throw new Refused(JSON.stringify(answer.problems));
    state.repeated += 1;
    await pause(AGAIN_MS);
  }
}

async function write(writer: number, source: string, done: Acknowledged[]): Promise<void> {
  for (let count = 0; !state.isOver; count += 1) {
    const key = `${values.seed}-${writer}-${count}`;
    const claim = {
      subject: 'wang-zhendong',
      predicate: 'MEMBER_OF',
      object: 'shanghai-coffee-association',
      tense: 'CURRENT',
      note: key,
    };
    const added = await change('proposeClaims', { source, claims: [claim], idempotencyKey: key });
    done.push(added);
    if (count % 3 !== 0) continue;
    const decision = { claims: [added.answer.claims![0]!.id], decision: 'ACCEPT', reason: 'An example' };
    done.push(await change('decideClaims', { ...decision, idempotencyKey: `${key}-accepted` }));
  }
}

async function read(): Promise<void> {
  while (!state.isOver) {
    const data = await ask(
      '{ entity(id: "wang-zhendong") { relations(first: 5) { totalCount nodes { sentence } } } }',
      {},
    );
    if (data !== null) state.reads += 1;
    await pause(data === null ? AGAIN_MS : 20);
  }
}

async function untilAnswering(): Promise<void> {
  while ((await ask('{ latestChange }', {})) === null) await pause(AGAIN_MS);
}

async function killServer(): Promise<void> {
  await state.program!.kill();
  state.program = await startProgram(home);
  await untilAnswering();
}

async function killDatabase(): Promise<void> {
  const java = await runningJava(storeFolder(home));
  process.kill(java!.pid, 'SIGKILL');
  await pause(AGAIN_MS);
  await untilAnswering();
}

/** The ids of the claims of the source, by what was noted of each. */
async function claimsOf(source: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  const query = `query ($source: ID, $after: String) { claims(where: { source: $source, status: [ACCEPTED, PROPOSED] }, first: 100, after: $after) {
    nodes { id note } pageInfo { endCursor hasNextPage } } }`;
  for (let after: string | null = null; ;) {
    const data: Record<string, unknown> | null = await ask(query, { source, after });
    if (data === null) throw new Error('The claims could not be read.');
    const { nodes, pageInfo } = data['claims'] as {
      nodes: readonly { id: string; note: string }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
    for (const { id, note } of nodes) found.set(note, [...(found.get(note) ?? []), id]);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const faults: string[] = [];

exitOnSignals();
state.program = await startProgram(home);
try {
  // What the writers write about is there once the shipped data is loaded.
  await state.program.ready();
  const source = `src-kill-${values.seed}`;
  await change('addSource', {
    source: { id: source, kind: 'EDITORS_NOTE', title: 'Bench', language: 'en' },
    idempotencyKey: `${values.seed}-source`,
  });
  const done: Acknowledged[] = [];
  const working = [
    ...Array.from({ length: Number(values.writers) }, (_, writer) => write(writer, source, done)),
    ...Array.from({ length: Number(values.readers) }, () => read()),
  ];
  for (const [what, kill] of [
    ['server', killServer],
    ['database', killDatabase],
  ] as const) {
    for (let time = 1; time <= times; time += 1) {
      const before = done.length;
      while (done.length < before + BETWEEN) await pause(AGAIN_MS);
      await pause(BETWEEN_MS * Math.random());
      const begin = performance.now();
      await kill();
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      say(
        `${what} killed ${time} of ${times} times, answering again after ${seconds} s; ${done.length} changes so far`,
      );
    }
  }
  state.isOver = true;
  await Promise.all(working);

  const stored = await claimsOf(source);
  let proposals = 0;
  for (const { mutation, input, answer } of done) {
    const again = await change(mutation, input);
    if (again.answer.change!.id !== answer.change!.id)
      faults.push(`${JSON.stringify(input)}: ${answer.change!.id}, and then ${again.answer.change!.id}`);
    if (mutation !== 'proposeClaims') continue;
    proposals += 1;
    const key = (input as { readonly idempotencyKey: string }).idempotencyKey;
    if (stored.get(key)?.length !== 1) faults.push(`${key}: is there ${stored.get(key)?.length ?? 0} times`);
  }
  if (stored.size !== proposals) faults.push(`${stored.size} claims are there, and ${proposals} were acknowledged`);
  const { stdout, status } = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../bin/guanxi.js', import.meta.url)), 'verify'],
    {
      env: { ...process.env, GUANXI_HOME: home },
      encoding: 'utf8',
    },
  );
  if (status !== 0) faults.push(`verify: ${stdout}`);
  say(`${done.length} changes acknowledged, ${state.repeated} requests sent again, ${state.reads} answers read`);
  say(
    faults.length === 0 ? 'each is there once, its key answers the same, and verify finds nothing' : faults.join('\n'),
  );
} finally {
  await state.program.stop();
}
process.exitCode = faults.length === 0 ? 0 : 1;
