import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What an id of somebody else may be: short, and nothing that means something to a log or a terminal. */
const PLAIN = /^[\w.:/+=@-]{1,100}$/;

/** The header that has the id of a request, both ways. */
export const REQUEST_ID = 'x-request-id';

/** The ids that were made, as several parts of the server ask for that of one request. */
const made = new WeakMap<object, string>();

/**
 * The id of a request, by which its lines in the log are found: the one that the client or a proxy gave it in `X-Request-Id`,
 * where that is a plain short text, else a new one, which it keeps.
 */
export function requestIdOf(request: { readonly headers: IncomingHttpHeaders }): string {
  const given = request.headers[REQUEST_ID];
  if (typeof given === 'string' && PLAIN.test(given)) return given;
  const id = made.get(request) ?? randomUUID();
  made.set(request, id);
  return id;
}
