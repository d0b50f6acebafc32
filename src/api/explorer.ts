import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { homePage } from './home-page.ts';
import { pagePolicy, PLAIN_PAGE_POLICY } from './http/security-headers.ts';
import { sendAnswer } from './send-answer.ts';

/** What `vite build web` makes, beside this program in its source as in its compiled form. */
const folder = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The addresses at which the explorer's one page is handed out; what is shown there is its own affair. */
const PAGES = ['/', '/graph', '/questions', '/questions/:name', '/index.html'];
const CONSOLE = ['/console', '/console.html'];

/** The script by which pages of other sites show a part of the graph: what it shows, GUANXI_EMBED allows or not. */
const ELEMENT = 'guanxi-graph.js';
const ANY_SITE = [
  ['access-control-allow-origin', '*'],
  ['cross-origin-resource-policy', 'cross-origin'],
] as const;

/** Where the explorer is shown. */
export interface ExplorerOptions {
  /** The path under which the server is reached; empty at the root of a host. */
  readonly basePath: string;
  /** Sites that may show a page with `embed=1` in a frame. */
  readonly embed: readonly string[];
}

/** Hands out the explorer, or where it has not been built a plain page of links. */
export async function serveExplorer(app: FastifyInstance, options: ExplorerOptions): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('/', { onSend: sendAnswer }, (_request, reply) =>
      reply
        .headers({ 'content-type': HTML, 'content-security-policy': PLAIN_PAGE_POLICY })
        .send(homePage(options.basePath)),
    );
    return;
  }
  const [page, console] = await Promise.all(
    ['index.html', 'console.html'].map((name) => readPage(name, options.basePath)),
  );
  await app.register(servePages, { page: page!, console: console!, embed: options.embed });
}

const HTML = 'text/html; charset=utf-8';

/** A page as it was built, with the path under which the server is reached in it: for its own links, and for its script. */
async function readPage(name: string, basePath: string): Promise<string> {
  const built = await readFile(join(folder, name), 'utf8');
  return built
    .replace('<html ', `<html data-base-path="${basePath}" `)
    .replaceAll(/ (href|src)="\.\//g, (_link, attribute: string) => ` ${attribute}="${basePath}/`);
}

async function servePages(
  app: FastifyInstance,
  { page, console, embed }: { page: string; console: string; embed: readonly string[] },
): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => {
    // What is sent depends on what the browser takes; others may have said what else it depends on.
    reply.header('vary', [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', '));
    // Of scripts as well: a worker keeps to the policy that its own file came with.
    reply.header('content-security-policy', pagePolicy([]));
  });
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    globIgnore: ['*.html', '*.html.{br,gz}'],
    preCompressed: true,
    cacheControl: false,
    // The name of a built file holds its content's hash; others are asked for anew each time.
    setHeaders: (response, path) => {
      const lasting = path.startsWith(join(folder, 'assets'));
      if (path.startsWith(join(folder, ELEMENT))) for (const [name, value] of ANY_SITE) response.setHeader(name, value);
      response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  for (const url of PAGES)
    app.get<{ Querystring: { embed?: unknown } }>(url, { onSend: sendAnswer }, (request, reply) => {
      if (request.query.embed === '1' && embed.length > 0) allowFrames(reply, embed);
      return reply.type(HTML).send(page);
    });
  for (const url of CONSOLE) app.get(url, { onSend: sendAnswer }, (_request, reply) => reply.type(HTML).send(console));
}

function allowFrames(reply: FastifyReply, sites: readonly string[]): void {
  // The older header knows no list of sites.
  reply.removeHeader('x-frame-options').header('content-security-policy', pagePolicy(sites));
}
