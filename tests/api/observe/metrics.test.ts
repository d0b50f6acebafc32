import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMetrics } from '../../../src/api/metrics.ts';
import {
  DatabaseDeadlineExceeded,
  DatabaseOverloaded,
  DatabaseUnavailable,
  ReadCancelled,
  StatementFailed,
} from '../../../src/graph/errors.ts';
import { observed } from '../../../src/graph/observed.ts';
import type { EndedStatement } from '../../../src/graph/statement-origin.ts';
import { queued } from '../../../src/graph/statement-queue.ts';
import type { Table } from '../../../src/graph/table.ts';
import { NO_TURNS } from '../../../src/graph/turns.ts';
import { fakeDatabase } from '../../support/fake-database.ts';
import { serveApi, type ServedApi } from '../../support/http-server.ts';

const metrics = createMetrics();

let api: ServedApi;
beforeAll(async () => {
  const database = fakeDatabase((_text, parameters) => {
    if (JSON.stringify(parameters).includes('too-much')) throw new DatabaseOverloaded();
    return [];
  });
  api = await serveApi({
    metrics,
    context: { database: observed(database, metrics.statementEnded) },
    access: {
      authentication: { mode: 'keys', keys: { find: async () => null }, checkToken: null },
      budgetOf: () => ({ reserve: async () => undefined, settle: () => 0 }),
    },
  });
});
afterAll(() => api.close());

/** The value of a sample such as `guanxi_errors_total{code="BAD_REQUEST"}`; null where there is none. */
async function valueOf(sample: string, of = metrics): Promise<number | null> {
  const line = (await of.text()).split('\n').find((one) => one.startsWith(`${sample} `));
  return line === undefined ? null : Number(line.slice(sample.length + 1));
}

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('the metrics of a server', () => {
  it.each([
    ['an operation that is none', { query: '{' }, {}, 'GRAPHQL_PARSE_FAILED'],
    ['one that does not fit the schema', { query: '{ nothing }' }, {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a request that is none', { query: 1 }, {}, 'BAD_REQUEST'],
    ['an argument that is not allowed', { query: '{ firms(first: -1) { totalCount } }' }, {}, 'BAD_USER_INPUT'],
    ['a key that is not valid', { query: '{ __typename }' }, { authorization: 'Bearer x' }, 'UNAUTHENTICATED'],
    ['too many who ask', { query: '{ firm(id: "too-much") { id } }' }, {}, 'OVERLOADED'],
  ])('count errors by their codes: %s', async (_what, body, headers: Record<string, string>, code) => {
    const sample = `guanxi_errors_total{code="${code}"}`;
    const before = (await valueOf(sample)) ?? 0;
    await post(body, headers);
    expect(await valueOf(sample)).toBe(before + 1);
  });

  it('count what Fastify and Node refuse', async () => {
    const sample = 'guanxi_errors_total{code="BAD_REQUEST"}';
    const before = (await valueOf(sample)) ?? 0;
    await api.ask('GET /nowhere');
    await api.send('no HTTP\r\n\r\n');
    expect(await valueOf(sample)).toBe(before + 2);
  });

  it('count points by kind of caller, and an operation without objects as one', async () => {
    const sample = 'guanxi_points_total{caller="anonymous"}';
    const before = (await valueOf(sample)) ?? 0;
    await post({ query: '{ firm(id: "x") { id } }' });
    expect(await valueOf(sample)).toBe(before + 1);
  });

  it('count connections while they are open', async () => {
    const before = (await valueOf('guanxi_http_connections'))!;
    const socket = connect(api.port, '127.0.0.1');
    await once(socket, 'connect');
    await vi.waitFor(async () => expect(await valueOf('guanxi_http_connections')).toBe(before + 1));
    socket.destroy();
    await vi.waitFor(async () => expect(await valueOf('guanxi_http_connections')).toBe(before));
  });

  it.each([
    ['ok', null],
    ['overloaded', new DatabaseOverloaded()],
    ['unavailable', new DatabaseUnavailable()],
    ['deadline', new DatabaseDeadlineExceeded(1000)],
    ['cancelled', new ReadCancelled()],
    ['failed', new StatementFailed()],
    ['defect', new TypeError()],
  ])('count statements by their outcome, in seconds: %s', async (outcome, fault) => {
    const own = createMetrics();
    const times = { startedAt: 1000, endedAt: 1500, waitedMs: 0, wasPlanned: false };
    own.statementEnded({ text: 'RETURN 1', origin: null, rows: 1, fault, ...times } satisfies EndedStatement);
    expect(await valueOf(`guanxi_statement_seconds_sum{outcome="${outcome}"}`, own)).toBe(0.5);
    expect(await valueOf(`guanxi_statement_seconds_count{outcome="${outcome}"}`, own)).toBe(1);
  });

  it('count statements that nobody asked apart from those of operations', async () => {
    const own = createMetrics();
    const times = { startedAt: 1000, endedAt: 3000, waitedMs: 1500, wasPlanned: true };
    own.warmUpStatementEnded({ text: 'RETURN 1', origin: null, rows: 1, fault: null, ...times });
    expect(await valueOf('guanxi_warm_up_statement_seconds_sum{outcome="ok"}', own)).toBe(2);
    expect(await own.text()).not.toMatch(/^guanxi_statement_seconds_count/m);
  });

  it('say how many statements run and wait, and whether the database is up', async () => {
    const own = createMetrics();
    const ends: (() => void)[] = [];
    const read = () => new Promise<Table>((resolve) => ends.push(() => resolve({ keys: [], rows: [] })));
    const queue = queued({ ...fakeDatabase(() => []), read }, { atOnce: 2, heavyAtOnce: 1 });
    let isUp = true;
    own.measure({ isDatabaseUp: () => isUp, turns: () => queue.turns.counts });
    const asked = [true, true, false, false].map((isHeavy) => queue.read('RETURN 1', {}, { isHeavy }));
    const samples = ['running', 'waiting'].flatMap((state) =>
      ['light', 'heavy'].map((weight) => `guanxi_statements_${state}{weight="${weight}"}`),
    );
    const values = () => Promise.all([...samples, 'guanxi_database_up'].map((sample) => valueOf(sample, own)));
    expect(await values()).toEqual([1, 1, 1, 1, 1]);
    while (ends.length > 0) {
      ends.shift()!();
      await new Promise(setImmediate);
    }
    await Promise.all(asked);
    isUp = false;
    expect(await values()).toEqual([0, 0, 0, 0, 0]);
  });

  it('count starts of a database that went down', async () => {
    const own = createMetrics();
    expect(await valueOf('guanxi_database_restarts_total', own)).toBe(0);
    own.databaseRestarted();
    expect(await valueOf('guanxi_database_restarts_total', own)).toBe(1);
  });
});

describe('the dashboard for Grafana', () => {
  const dashboard = JSON.parse(readFileSync('deploy/grafana.json', 'utf8')) as {
    readonly panels: readonly { readonly title: string; readonly targets?: readonly { readonly expr: string }[] }[];
  };

  it('asks for metrics that there are', async () => {
    const own = createMetrics();
    own.measure({ isDatabaseUp: () => true, turns: () => NO_TURNS });
    const declared = [...(await own.text()).matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name, type]) =>
      type === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => name! + end) : [name!],
    );
    const asked = dashboard.panels.flatMap(({ targets = [] }) =>
      targets.flatMap(({ expr }) => expr.match(/\b(guanxi|process|nodejs)_\w+/g) ?? []),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((name) => !declared.includes(name))).toEqual([]);
    const ours = declared.filter((name) => name.startsWith('guanxi_') && !/_(sum|count)$/.test(name));
    expect(ours.filter((name) => !asked.some((one) => one.startsWith(name.replace(/_bucket$/, ''))))).toEqual([]);
  });
});
