import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { homePage } from './home-page.ts';
import { PLAIN_PAGE_POLICY } from './http/security-headers.ts';

/** What `vite build web` makes, beside this program in its source as in its compiled form. */
const folder = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The addresses at which the explorer's one page is handed out; what is shown there is its own affair. */
const PAGES = ['/', '/graph', '/questions', '/questions/:name'];

/**
 * The pages speak to this server alone: no other host is asked for anything. Styles within the page are what its
 * components set; the console's fonts and signs stand in its styles, and a picture that is exported is drawn from a blob.
 */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Hands out the explorer, or where it has not been built a plain page of links. */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('/', (_request, reply) =>
      reply
        .headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PLAIN_PAGE_POLICY })
        .send(homePage),
    );
    return;
  }
  await app.register(servePages);
}

async function servePages(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', async (_request, reply) => {
    // What is sent depends on what the browser takes; others may have said what else it depends on.
    reply.header('vary', [reply.getHeader('vary') ?? [], 'accept-encoding'].flat().join(', '));
    // Of scripts as well: a worker keeps to the policy that its own file came with.
    reply.header('content-security-policy', POLICY);
  });
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    // The name of a built file holds its content's hash; the pages themselves are asked for anew each time.
    setHeaders: (response, path) => {
      const lasting = path.startsWith(join(folder, 'assets'));
      response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  for (const page of PAGES) app.get(page, (_request, reply) => reply.sendFile('index.html'));
  app.get('/console', (_request, reply) => reply.sendFile('console.html'));
}
