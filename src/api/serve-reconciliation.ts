import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Budget } from '../domain/budget.ts';
import type { Caller } from '../domain/caller.ts';
import type { Lang } from '../domain/labels/lang.ts';
import { ENTITY_KINDS } from '../domain/vocabulary.ts';
import type { Database } from '../graph/database.ts';
import type { Context } from '../query/engine.ts';
import { describeEntity } from '../reconcile/describe-entity.ts';
import { extendData, readExtend } from '../reconcile/extend-data.ts';
import { reconcile } from '../reconcile/find-candidates.ts';
import { kindName, manifest, reconcileTypes } from '../reconcile/manifest.ts';
import { flyoutHtml, previewPage } from '../reconcile/preview-page.ts';
import { propertiesOf, propertyOf } from '../reconcile/properties.ts';
import { BatchFault, readQueries } from '../reconcile/reconcile-query.ts';
import { suggestEntities, suggestProperties, suggestTypes } from '../reconcile/suggest.ts';
import { contextFor, originOf } from './context-for.ts';
import type { HttpLimits } from './http/http-limits.ts';
import { clientSignal } from './http/client-signal.ts';
import { bodyReader } from './http/read-body.ts';
import { readerOf } from './http/reader-of.ts';
import { Refusal } from './http/refusal.ts';
import { refusalOf } from './http/refusal-of.ts';
import { PLAIN_PAGE_POLICY } from './http/security-headers.ts';
import { sendAnswer } from './send-answer.ts';

/** What the service needs of the server. */
export interface ReconciliationParts {
  readonly context: Context;
  readonly basePath: string;
  /** Sites that may show the preview in a frame, besides OpenRefine on this machine. */
  readonly embed: readonly string[];
  readonly limits: HttpLimits;
  /** What a caller may spend; null where nothing is charged. */
  readonly budgetOf: ((caller: Caller) => Budget) | null;
}

/** What looking up one name, or one entity, costs of the points of a minute. */
const POINTS = 10;

/** Where OpenRefine runs on a user's own machine: its pages ask for suggestions and show the preview. */
const REFINE_ORIGINS = ['http://127.0.0.1:3333', 'http://localhost:3333'];

type Fields = Readonly<Record<string, string | undefined>>;

/**
 * Serves the Reconciliation Service API 0.2 at /reconcile: a client such as OpenRefine looks up the names of a table, shows the
 * candidates, and adds columns of what is known of the chosen ones. All requests go to that one address or below it, with or
 * without a slash at its end, as clients follow no redirect.
 */
export async function serveReconciliation(
  app: FastifyInstance,
  parts: ReconciliationParts,
  whoAsks: { readonly onRequest?: onRequestAsyncHookHandler },
): Promise<void> {
  await app.register(async (scope) => {
    takeForms(scope, parts.limits);
    scope.addHook('onRequest', async ({ headers: { origin } }, reply) => {
      if (origin !== undefined && REFINE_ORIGINS.includes(origin)) reply.header('access-control-allow-origin', origin);
    });
    const get = (path: string, answer: (asked: Asked) => unknown) =>
      scope.get(path, { ...whoAsks, onSend: sendAnswer }, (request, reply) => answered(parts, request, reply, answer));
    for (const path of ['/reconcile', '/reconcile/']) {
      get(path, answerService);
      scope.post(path, { ...whoAsks, onSend: sendAnswer }, (request, reply) =>
        answered(parts, request, reply, answerService),
      );
    }
    get('/reconcile/suggest/entity', async ({ database, fields, lang, charge }) => {
      await charge(1);
      const kinds = ENTITY_KINDS.filter((kind) => [fields['type']].flat().includes(kind));
      return { result: await suggestEntities(database, prefixOf(fields), kinds, lang) };
    });
    get('/reconcile/suggest/type', ({ fields, lang }) => ({ result: suggestTypes(prefixOf(fields), lang) }));
    get('/reconcile/suggest/property', ({ fields, lang }) => ({ result: suggestProperties(prefixOf(fields), lang) }));
    get('/reconcile/properties', ({ fields, lang }) => propose(fields, lang));
    get('/reconcile/preview', async (asked) => {
      const entity = await described(asked);
      const frames = [...REFINE_ORIGINS, ...parts.embed].join(' ');
      asked.reply
        .removeHeader('x-frame-options')
        .type('text/html; charset=utf-8')
        .header(
          'content-security-policy',
          PLAIN_PAGE_POLICY.replace("frame-ancestors 'none'", `frame-ancestors ${frames}`),
        );
      return previewPage(entity, asked.lang);
    });
    get('/reconcile/flyout/entity', async (asked) => {
      const entity = await described(asked);
      return { id: entity.id, html: flyoutHtml(entity, asked.lang) };
    });
    get('/reconcile/flyout/type', ({ fields, lang }) => named(fields, reconcileTypes(lang)));
    get('/reconcile/flyout/property', ({ fields, lang }) => {
      const property = propertyOf(fields['id'] ?? '');
      return named(fields, property ? [{ id: property.id, name: property.name(lang) }] : []);
    });
  });
}

/** A request to the service, ready to be answered. */
interface Asked {
  readonly database: Database;
  readonly fields: Fields;
  readonly lang: Lang;
  /** The address of the server, as the client reaches it. */
  readonly site: string;
  readonly reply: FastifyReply;
  /** Takes the points for some names or entities. */
  readonly charge: (count: number) => Promise<void>;
}

async function answered(
  { context, basePath, budgetOf }: ReconciliationParts,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (asked: Asked) => unknown,
): Promise<unknown> {
  const { protocol, host, headers } = request;
  const caller = readerOf(request);
  const origin = originOf(request.id, caller);
  const { database } = contextFor(context, { origin, caller, signal: clientSignal(reply) });
  const charge = async (count: number) => {
    if (!caller || !budgetOf) return;
    const budget = budgetOf(caller);
    await budget.reserve(count * POINTS);
    budget.settle(count * POINTS);
  };
  const fields = { ...(request.query as Fields), ...((request.body as Fields | undefined) ?? {}) };
  const lang = /^zh\b/i.test(headers['accept-language'] ?? '') ? 'zh' : 'en';
  reply.header('vary', 'accept-language, origin');
  try {
    return await answer({
      database,
      fields,
      lang,
      site: `${protocol}://${host}${basePath}`,
      reply,
      charge,
    });
  } catch (error) {
    if (error instanceof BatchFault) throw new Refusal(400, error.message);
    throw refusalOf(error);
  }
}

/** Queries where there are any, values of entities where these are asked for, else what the service is. */
async function answerService({ database, fields, lang, site, charge }: Asked): Promise<unknown> {
  const { queries, extend } = fields;
  if (queries !== undefined) {
    const batch = readQueries(queries);
    await charge(batch.size);
    const found = await reconcile(database, batch, (kind) => kindName(kind, lang));
    return Object.fromEntries([...found].map(([key, result]) => [key, { result }]));
  }
  if (extend !== undefined) {
    const asked = readExtend(extend);
    await charge(asked.ids.length);
    return extendData(database, asked, lang);
  }
  return manifest({ service: `${site}/reconcile`, site }, lang);
}

function propose({ type, limit }: Fields, lang: Lang) {
  const kind = ENTITY_KINDS.find((one) => one === type) ?? null;
  const most = Number(limit ?? Number.NaN);
  const all = propertiesOf(kind).map(({ id, name }) => ({ id, name: name(lang) }));
  const properties = most > 0 ? all.slice(0, most) : all;
  return { properties, ...(kind && { type: kind }), ...(most > 0 && { limit: most }) };
}

/** The entity that `id` names, even by an id that was merged into another. Throws Refusal where there is none. */
async function described({ database, fields, charge }: Asked) {
  const id = fields['id'] ?? '';
  await charge(1);
  const entity = await describeEntity(database, id);
  if (!entity) throw new Refusal(404, `There is no entity "${id.slice(0, 100)}".`);
  return entity;
}

/** A kind or property for a flyout, which has nothing to show but its word. Throws Refusal where there is none of that id. */
function named({ id = '' }: Fields, all: readonly { readonly id: string; readonly name: string }[]) {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Refusal(404, `There is nothing with the id "${id.slice(0, 100)}".`);
  return { id, html: `<p>${found.name}</p>` };
}

function prefixOf({ prefix = '' }: Fields): string {
  return prefix.slice(0, 256);
}

/** Clients send their queries as forms. */
function takeForms(scope: FastifyInstance, limits: HttpLimits): void {
  const readBody = bodyReader(limits);
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    (_request: FastifyRequest, payload: IncomingMessage, done) => {
      readBody(payload).then((text) => done(null, Object.fromEntries(new URLSearchParams(text))), done);
    },
  );
}
