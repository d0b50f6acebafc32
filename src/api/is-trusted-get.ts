import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a GET may be answered without the header by which Apollo knows that a browser asked first (`apollo-require-
 * preflight`). That header keeps a page of somebody else's from having a reader's browser send operations here unseen. A
 * GET that comes from an origin which may read the answers anyway, from our own pages, from an address typed in, or from no
 * browser at all is none of these; a page that makes a browser fetch an address without reading it sends no `Origin`, and
 * browsers say of it that it is another site.
 */
export function isTrustedGet(headers: IncomingHttpHeaders, origins: readonly string[]): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined) return origins.includes('*') || origins.includes(origin);
  return site === undefined || site === 'same-origin' || site === 'none';
}
