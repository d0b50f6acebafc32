import type { IncomingMessage } from 'node:http';

const ABSOLUTE = /^https?:\/\/([^/?#]*)/i;

/**
 * The address of a request as the routes know it. An absolute address (`GET http://host/path`) names the host in place of
 * the header Host, as HTTP has it.
 */
export function rewriteAddress(request: Pick<IncomingMessage, 'url' | 'headers'>): string {
  const url = request.url ?? '/';
  const [origin, host] = ABSOLUTE.exec(url) ?? [];
  if (origin === undefined) return url;
  request.headers.host = host;
  const rest = url.slice(origin.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}
