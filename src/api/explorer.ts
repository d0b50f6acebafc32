import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { homePage } from './home-page.ts';

/** What `vite build web` makes, beside this program in its source as in its compiled form. */
const folder = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The addresses at which the explorer's one page is handed out; what is shown there is its own affair. */
const PAGES = ['/', '/graph', '/questions', '/questions/:name'];

/**
 * The pages speak to this server alone: no other host is asked for anything. Styles within the page are what its
 * components set, and the console's editor runs its workers from blobs.
 */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Hands out the explorer, or where it has not been built a plain page of links. */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(homePage));
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    // The name of a built file holds its content's hash; the pages themselves are asked for anew each time.
    setHeaders: (response, path) => {
      const lasting = path.startsWith(join(folder, 'assets'));
      response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.setHeader('x-content-type-options', 'nosniff');
    },
  });
  for (const page of PAGES) app.get(page, (_request, reply) => sendPage(reply, 'index.html'));
  app.get('/console', (_request, reply) => sendPage(reply, 'console.html'));
}

function sendPage(reply: FastifyReply, file: string): FastifyReply {
  return reply.header('content-security-policy', POLICY).header('referrer-policy', 'no-referrer').sendFile(file);
}
