import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a WebSocket may be opened: by a program, by a page of our own, or by one of an origin that may read answers. Browsers let
 * any page open one and read what it brings, and ask no server before.
 */
export function mayOpenSocket({ origin, host }: IncomingHttpHeaders, origins: readonly string[]): boolean {
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}
