import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { PHRASES } from '../domain/labels/phrases.ts';
import { ownLang, type Lang } from '../domain/labels/lang.ts';
import { PageFault, type Ask, type PageAnswer, type PageRequest } from '../pages/page.ts';
import type { PageName } from '../pages/pages.ts';
import { Refusal } from './http/refusal.ts';
import { serverPagePolicy } from './http/security-headers.ts';
import { operationAsker, type AskerParts } from './operation-asker.ts';
import { sendAnswer } from './send-answer.ts';

/** What the pages are served with. */
export interface PageParts extends AskerParts {
  readonly basePath: string;
  /** Sites that may show a page with `embed=1` in a frame. */
  readonly embed: readonly string[];
}

/** The paths of the pages, each with the page that it is. */
const ROUTES: readonly (readonly [string, PageName])[] = [
  ['/entity/:id', 'entity'],
  ['/relation/:id', 'relation'],
  ['/source/:id', 'source'],
  ['/question/:id', 'question'],
  ['/browse', 'browse'],
  ['/browse/:id', 'browse'],
  ['/search', 'search'],
  ['/sitemap.xml', 'sitemap'],
];

/** The longest value of a parameter that a page looks at: texts of the API are as long at most. */
const LONGEST_VALUE = 256;

/** Parameters that hold a cursor or an address, which are longer. */
const LONG = ['after', 'url'];

/**
 * Serves the pages that are rendered here: readable without a script, in the language of `?lang=`. What they show is asked of the
 * API like any operation of the caller's: with the same rights, limits and costs.
 */
export function servePages(
  app: FastifyInstance,
  parts: PageParts,
  whoAsks: { readonly onRequest?: onRequestAsyncHookHandler },
): void {
  serveOembed(app, parts.basePath);
  for (const [url, name] of ROUTES)
    app.get<{ Params: { id?: string } }>(url, { ...whoAsks, onSend: sendAnswer }, async (request, reply) => {
      const page = pageRequest(request, parts.basePath);
      // React is loaded when the first page is asked for, as programs never see one.
      const { answerPage } = await import('../pages/pages.ts');
      const answer = await answerPage(name, page, request.params.id ?? '', askerOf(request, reply, parts));
      return sendPage(reply, answer, page.embed ? parts.embed : []);
    });
}

/** Serves oEmbed: the frame in which another site shows an address of ours. */
function serveOembed(app: FastifyInstance, basePath: string): void {
  app.get('/oembed', { onSend: sendAnswer }, async (request) => {
    const page = pageRequest(request, basePath);
    const { url = '', format = 'json', maxwidth, maxheight } = page.query;
    if (format !== 'json') throw new Refusal(501, 'format: only json is given.');
    const { oembed } = await import('../pages/oembed.ts');
    const size = (name: string, text: string | undefined) => {
      if (text !== undefined && !/^[1-9]\d{0,4}$/.test(text))
        throw new Refusal(400, `${name}: give pixels, such as 600.`);
      return text === undefined ? null : Number(text);
    };
    const found = oembed(page, PHRASES.product[page.lang], {
      url,
      maxwidth: size('maxwidth', maxwidth),
      maxheight: size('maxheight', maxheight),
    });
    if (found === null)
      throw new Refusal(404, 'url: give the address of an entity, a relation, a source or a graph of this server.');
    return found;
  });
}

function askerOf(request: FastifyRequest, reply: FastifyReply, parts: PageParts): Ask {
  const ask = operationAsker(request, reply, parts);
  return async (operation, variables) => {
    const answer = await ask(String(operation), variables as Readonly<Record<string, unknown>>);
    const [error] = answer.errors;
    if (!error) return answer.data as never;
    const code = error.extensions?.['code'];
    const status = answer.status ?? (code === 'NOT_FOUND' ? 404 : code === 'INTERNAL_SERVER_ERROR' ? 500 : 400);
    throw new PageFault(error.message, typeof code === 'string' ? code : '', status, answer.headers);
  };
}

function sendPage(reply: FastifyReply, answer: PageAnswer, sites: readonly string[]): FastifyReply {
  if (answer.kind === 'moved') return reply.redirect(answer.to, 301);
  if (answer.kind === 'file') {
    if (answer.name !== null) reply.header('content-disposition', `attachment; filename="${answer.name}"`);
    return reply.type(answer.type).send(answer.text);
  }
  if (sites.length > 0) reply.removeHeader('x-frame-options');
  return reply
    .status(answer.status)
    .headers({ ...answer.headers })
    .type('text/html; charset=utf-8')
    .header('content-security-policy', serverPagePolicy(sites))
    .send(answer.html);
}

function pageRequest({ url, query, protocol, host }: FastifyRequest, basePath: string): PageRequest {
  const { lang, embed, ...given } = query as Readonly<Record<string, string | readonly string[]>>;
  const once = Object.entries(given).map(([name, value]): [string, string] => {
    const text = typeof value === 'string' ? value : value.join(',');
    if (text.length > LONGEST_VALUE && !LONG.includes(name))
      throw new Refusal(400, `${name.slice(0, 40)}: longer than ${LONGEST_VALUE} characters.`);
    return [name, text];
  });
  return {
    lang: languageOf(lang),
    basePath,
    site: `${protocol}://${host}${basePath}`,
    path: url.split('?', 1)[0]!,
    query: Object.fromEntries(once.filter(([, value]) => value !== '')),
    embed: embed === '1',
  };
}

function languageOf(lang: string | readonly string[] | undefined): Lang {
  return ownLang(typeof lang === 'string' ? lang : '');
}
