import { once } from 'node:events';
import { createServer } from 'node:http';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { hrTimeToMilliseconds } from '@opentelemetry/core';
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendTraces } from '../../../src/api/observe/send-traces.ts';
import { createTracing } from '../../../src/api/observe/tracing.ts';
import { DatabaseOverloaded } from '../../../src/graph/errors.ts';
import { observed } from '../../../src/graph/observed.ts';
import { fakeDatabase } from '../../support/fake-database.ts';
import { serveApi, type ServedApi } from '../../support/http-server.ts';
import { linesOf } from '../../support/log-lines.ts';

const SERVICE = { name: 'guanxi', version: '1.2.3' };
const SECRET = 'guanxi_secret-of-somebody';

const exporter = new InMemorySpanExporter();
const tracing = createTracing(new SimpleSpanProcessor({ exporter }), SERVICE);

let api: ServedApi;
beforeAll(async () => {
  const database = fakeDatabase((_text, parameters) => {
    if (JSON.stringify(parameters).includes('too-much')) throw new DatabaseOverloaded();
    return [];
  });
  api = await serveApi({
    trace: tracing.start,
    context: { database: observed(database, () => undefined) },
    access: {
      authentication: {
        mode: 'keys',
        keys: { find: async () => ({ name: 'alice', role: 'reader' }) },
        checkToken: null,
      },
      budgetOf: () => ({ reserve: async () => undefined, settle: () => 0 }),
    },
  });
});
beforeEach(() => exporter.reset());
afterAll(async () => {
  await api.close();
  await tracing.close();
});

/** Asks the API, and answers the spans once that of the request has ended, the outermost first. */
async function spansOf(query: string, headers: Record<string, string> = {}): Promise<readonly ReadableSpan[]> {
  await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${SECRET}`, ...headers },
    body: JSON.stringify({ query, variables: { id: 'somebody-in-particular' } }),
  });
  return vi.waitFor(() => {
    const spans = exporter.getFinishedSpans();
    expect(spans.some(({ kind }) => kind === SpanKind.SERVER)).toBe(true);
    return [...spans].toReversed();
  });
}

const LOOKUP = 'query Lookup($id: ID!) { claim(id: $id) { id } }';

describe('a trace', () => {
  it('has the request, its operation within it, and the statement within that', async () => {
    const [request, operation, statement, ...more] = await spansOf(LOOKUP, { 'x-request-id': 'r1' });
    expect(more).toEqual([]);
    expect([request, operation, statement].map((span) => [span!.name, span!.kind])).toEqual([
      ['POST /graphql', SpanKind.SERVER],
      ['query', SpanKind.INTERNAL],
      ['neo4j', SpanKind.CLIENT],
    ]);
    expect(request!.parentSpanContext).toBeUndefined();
    expect(operation!.parentSpanContext!.spanId).toBe(request!.spanContext().spanId);
    expect(statement!.parentSpanContext!.spanId).toBe(operation!.spanContext().spanId);
    expect(new Set([request, operation, statement].map((span) => span!.spanContext().traceId)).size).toBe(1);
    expect(request!.resource.attributes).toMatchObject({ 'service.name': 'guanxi', 'service.version': '1.2.3' });
    expect(request!.attributes).toEqual({
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'http.route': '/graphql',
      'url.path': '/graphql',
      'url.scheme': 'http',
      'guanxi.request.id': 'r1',
    });
    expect(operation!.attributes).toEqual({ 'graphql.operation.type': 'query', 'graphql.operation.name': 'Lookup' });
    expect(statement!.attributes).toEqual({
      'db.system.name': 'neo4j',
      'db.response.returned_rows': 0,
      'guanxi.statement.hash': expect.stringMatching(/^[\da-f]{12}$/),
      'guanxi.statement.waited_ms': expect.any(Number),
      'guanxi.statement.planned': false,
    });
  });

  it('holds a statement within the time of its operation', async () => {
    const [, operation, statement] = await spansOf(LOOKUP);
    const [outer, inner] = [operation!, statement!].map(({ startTime, endTime }) =>
      [startTime, endTime].map(hrTimeToMilliseconds),
    );
    // The clocks are read to a fraction of a millisecond.
    expect(inner![0]).toBeGreaterThanOrEqual(outer![0]! - 1);
    expect(inner![1]).toBeLessThanOrEqual(outer![1]! + 1);
  });

  it('continues the one of the client', async () => {
    const [traceId, spanId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
    const [request] = await spansOf(LOOKUP, { traceparent: `00-${traceId}-${spanId}-01` });
    expect(request!.spanContext().traceId).toBe(traceId);
    expect(request!.parentSpanContext).toMatchObject({ spanId, isRemote: true });
  });

  it.each(['', 'nonsense', '00-00000000000000000000000000000000-00f067aa0ba902b7-01'])(
    'is a new one where the client names none: %s',
    async (traceparent) => {
      const [request] = await spansOf(LOOKUP, { traceparent });
      expect(request!.parentSpanContext).toBeUndefined();
    },
  );

  it('says what failed, by a code', async () => {
    const [request, operation, statement] = await spansOf('{ firm(id: "too-much") { id } }');
    expect([request, operation, statement].map((span) => [span!.attributes['error.type'], span!.status])).toEqual([
      ['503', { code: SpanStatusCode.ERROR }],
      ['OVERLOADED', { code: SpanStatusCode.ERROR }],
      ['overloaded', { code: SpanStatusCode.ERROR }],
    ]);
  });

  it('has an operation that does not fit the schema, without a statement', async () => {
    const [request, operation, ...more] = await spansOf('{ nothing }');
    expect(more).toEqual([]);
    expect([request!.status.code, operation!.attributes['error.type']]).toEqual([
      SpanStatusCode.UNSET,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it('holds no variable, no text, no key and no address', async () => {
    const spans = await spansOf(LOOKUP);
    const said = JSON.stringify(
      spans.map(({ name, attributes, events, status }) => [name, attributes, events, status]),
    );
    expect(said).not.toMatch(/somebody-in-particular|secret|alice|127\.0\.0\.1|MATCH|firm\(/);
  });

  it('is not made of what watches the server', async () => {
    await fetch(`${api.url}/healthz`);
    await fetch(`${api.url}/readyz`);
    const spans = await spansOf(LOOKUP);
    expect(spans).toHaveLength(3);
  });
});

describe('traces that are sent', () => {
  it('arrive at the collector at the latest when the server ends', async () => {
    const bodies: string[] = [];
    const collector = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        bodies.push(`${request.url} ${body}`);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const { port } = collector.address() as { port: number };
    const sending = sendTraces(`http://127.0.0.1:${port}/`, SERVICE, linesOf('silent').log);
    sending.start({ id: 'r1', method: 'GET', path: '/', scheme: 'http', headers: {} }).end(200, '/');
    await sending.close();
    collector.close();
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toMatch(/^\/v1\/traces .*"GET \/"/);
  });

  it('are dropped where the collector does not take them, and the log says so once', async () => {
    const collector = createServer((_request, response) => response.writeHead(400).end()).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const { port } = collector.address() as { port: number };
    const { log, lines } = linesOf('info');
    const sending = sendTraces(`http://127.0.0.1:${port}`, SERVICE, log);
    // More than one batch.
    for (let id = 0; id < 600; id += 1)
      sending.start({ id: String(id), method: 'GET', path: '/', scheme: 'http', headers: {} }).end(200, '/');
    await sending.close();
    collector.close();
    expect(lines.map(({ msg }) => msg)).toEqual(['traces could not be sent to OTEL_EXPORTER_OTLP_ENDPOINT']);
  });
});
