import { isLoopbackName, parseHostName } from '../domain/host-name.ts';
import { isLoopback } from '../domain/is-loopback.ts';

/** What is looked at of a request to tell who asks. */
export interface Credentials {
  /** The address that the request comes from: of the client where proxies are trusted, else of the connection. */
  readonly address: string;
  /** The port that it came in at. */
  readonly port: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Headers that proxies add: behind one, who asks may be anybody. */
const FORWARDING = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

const HTTP_PORT = 80;

/**
 * Whether a request comes from a program on this machine: from a loopback address, under a loopback name with our port,
 * from no page or one of our own, through no proxy. A page of another site that makes a browser ask fails this by its Origin,
 * and one whose name was made to lead here by its Host.
 */
export function isLocal({ address, port, headers }: Credentials): boolean {
  if (!isLoopback(address) || FORWARDING.some((name) => headers[name] !== undefined)) return false;
  const given = String(headers['host']).toLowerCase();
  const host = parseHostName(given);
  if (host === null || !isLoopbackName(host) || (host.port ?? HTTP_PORT) !== port) return false;
  const origin = headers['origin'];
  return origin === undefined || String(origin).toLowerCase() === `http://${given}`;
}
