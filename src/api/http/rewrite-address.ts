import type { IncomingMessage } from 'node:http';

const ABSOLUTE = /^https?:\/\/([^/?#]*)/i;

/**
 * Answers the address of a request as the routes know it: without `basePath`, which a proxy may have kept or taken away. An
 * absolute address (`GET http://host/path`) names the host in place of the header Host, as HTTP has it.
 */
export function addressRewriter(basePath: string): (request: IncomingMessage) => string {
  return (request) => {
    const url = request.url ?? '/';
    const [origin, host] = ABSOLUTE.exec(url) ?? [];
    if (origin !== undefined) request.headers.host = host;
    const own = origin === undefined ? url : fromRoot(url.slice(origin.length));
    if (basePath === '' || !own.startsWith(basePath)) return own;
    const rest = own.slice(basePath.length);
    // `/guanxi2` is no part of `/guanxi`.
    return /^([/?]|$)/.test(rest) ? fromRoot(rest) : own;
  };
}

function fromRoot(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
