import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What an id of somebody else may be: short, and nothing that means something to a log or a terminal. */
const PLAIN = /^[\w.:/+=@-]{1,100}$/;

/** The header that has the id of a request, both ways. */
export const REQUEST_ID = 'x-request-id';

/**
 * The id of a request, by which its lines in the log are found: the one that the client or a proxy gave it in `X-Request-Id`,
 * where that is a plain short text, else a new one.
 */
export function requestIdOf({ headers }: { readonly headers: IncomingHttpHeaders }): string {
  const given = headers[REQUEST_ID];
  return typeof given === 'string' && PLAIN.test(given) ? given : randomUUID();
}
