import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { didYouMean } from '../domain/did-you-mean.ts';
import { InputError } from '../domain/input-error.ts';
import type { ExportFormat } from '../exchange/export-format.ts';
import { exportGraph } from '../exchange/export-graph.ts';
import { SCOPE_OPTIONS, scopeOf, type ExportScope } from '../exchange/export-scope.ts';
import { EXPORT_FORMAT_NAMES } from '../exchange/format-names.ts';
import { EXPORT_FORMATS, exportFormat } from '../exchange/formats.ts';
import type { LossReport } from '../exchange/loss-report.ts';
import { ReadCancelled } from '../graph/errors.ts';
import type { Database } from '../graph/database.ts';
import type { Context } from '../query/engine.ts';
import { contextFor, originOf } from './context-for.ts';
import { ExportSlots } from './export-slots.ts';
import { readerOf } from './http/reader-of.ts';
import { refusalOf } from './http/refusal-of.ts';
import type { Logger } from './logger.ts';

/** What exports are made with. */
export interface ExportParts {
  readonly context: Context;
  /** How many may be written at a time. */
  readonly most: number;
  readonly log: Logger;
}

/**
 * Serves the graph as files at /export/FORMAT, written while they are sent, and at /export/FORMAT/loss what a format does not
 * carry of it; /export lists the formats. An export ends when its client leaves, and when the server is to stop.
 */
export function serveExports(
  app: FastifyInstance,
  { context, most, log }: ExportParts,
  whoAsks: { readonly onRequest?: onRequestAsyncHookHandler },
): void {
  const slots = new ExportSlots(most);
  const underWay = new Set<AbortController>();
  app.addHook('preClose', (done) => {
    for (const one of underWay) one.abort();
    done();
  });
  /** Counts an export while `reply` is written, and answers the database as it is read for it. */
  const begin = (request: FastifyRequest, reply: FastifyReply): Database => {
    const { id } = request;
    const caller = readerOf(request);
    const leave = slots.enter(caller);
    const left = new AbortController();
    underWay.add(left);
    reply.raw.once('close', () => {
      leave();
      underWay.delete(left);
      left.abort();
    });
    return contextFor(context, { origin: originOf(id, caller), caller, signal: left.signal }).database;
  };
  const options = { ...whoAsks, exposeHeadRoute: false };
  app.get('/export', options, () => ({
    formats: EXPORT_FORMAT_NAMES.map((name) => {
      const { description, contentType } = EXPORT_FORMATS[name];
      return { name, description, contentType, path: `/export/${name}` };
    }),
  }));
  app.get('/export/:format', options, async (request, reply) => {
    const [format, scope] = asked(request);
    const chunks = exportGraph(begin(request, reply), format, scope);
    const first = await refusingFaults(chunks.next());
    const file = Readable.from(resumed(first, chunks));
    file.once('error', (error) => {
      if (!(error instanceof ReadCancelled))
        log.error({ err: error, requestId: request.id }, 'an export was broken off');
    });
    return reply
      .headers({
        'content-type': format.contentType,
        'content-disposition': `attachment; filename="guanxi.${format.extension}"`,
        'cache-control': 'no-store',
      })
      .send(file);
  });
  app.get('/export/:format/loss', options, async (request, reply) => {
    const [format, scope] = asked(request);
    const report = await refusingFaults(lossOf(begin(request, reply), format, scope));
    return reply.header('cache-control', 'no-store').send(report);
  });
}

/** The format and the scope that a request asks for. Throws Refusal where these are none. */
function asked({ params, query }: FastifyRequest): readonly [ExportFormat, ExportScope] {
  const given = query as Readonly<Record<string, string>>;
  try {
    const format = exportFormat((params as { readonly format: string }).format);
    for (const [name, value] of Object.entries(given)) {
      if (!SCOPE_OPTIONS.some((option) => option === name))
        throw new InputError(
          `there is no parameter "${name.slice(0, 40)}"; the parameters are ${SCOPE_OPTIONS.join(', ')}${didYouMean(name, SCOPE_OPTIONS)}`,
        );
      if (typeof value !== 'string') throw new InputError(`${name}: give it once.`);
    }
    return [format, scopeOf(given)];
  } catch (error) {
    throw refusalOf(error);
  }
}

async function lossOf(database: Database, format: ExportFormat, scope: ExportScope): Promise<LossReport> {
  let found: LossReport | null = null;
  const chunks = exportGraph(database, format, scope, { onLoss: (report) => (found = report) });
  for await (const chunk of chunks) void chunk;
  return found!;
}

async function* resumed(first: IteratorResult<Buffer>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (first.done !== true) yield first.value;
  yield* rest;
}

async function refusingFaults<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw refusalOf(error);
  });
}
