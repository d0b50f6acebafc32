import type { AddressInfo } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../../domain/is-loopback.ts';
import { isLoopbackName, parseHostName, type HostName } from '../../domain/host-name.ts';
import { Refusal } from './refusal.ts';

/** Addresses that say nothing but whether the server is up: whoever watches it may ask by any name. */
const UNCHECKED = new Set(['/healthz', '/readyz']);
const HTTP_PORT = 80;

/**
 * Refuses requests for hosts that the server does not answer for. A page of another site can have its name resolve to
 * this machine, and would then count as a page of ours (DNS rebinding); only the name gives it away. A server that listens
 * on loopback addresses answers for loopback names with its own port and for `listed` names (`name` for every port, or
 * `name:port`). One that listens elsewhere does not know its names: it answers for all until `listed` says which, and `*`
 * says so too.
 */
export function checkHosts(app: FastifyInstance, listed: readonly string[]): void {
  const names = listed.flatMap((one) => (one === '*' ? [] : [parseHostName(one)!]));
  let answers: (host: HostName) => boolean = () => true;
  app.addHook('onListen', (done) => {
    const addresses = app.addresses() as AddressInfo[];
    const ports = new Set(addresses.map(({ port }) => port));
    const isOpen = listed.length === 0 && addresses.some(({ address }) => !isLoopback(address));
    if (!isOpen && !listed.includes('*'))
      answers = (host) =>
        (isLoopbackName(host) && ports.has(host.port ?? HTTP_PORT)) || names.some((name) => includes(name, host));
    done();
  });
  app.addHook('onRequest', (request, _reply, done) => {
    done(refusalOf(request, (host) => answers(host)));
  });
}

function refusalOf(request: FastifyRequest, answers: (host: HostName) => boolean): Refusal | undefined {
  const { url } = request;
  if (UNCHECKED.has(url)) return undefined;
  const given = request.headers.host;
  if (given === undefined || given === '') return new Refusal(400, 'The header Host is missing.');
  if (hostHeaders(request.raw.rawHeaders) > 1) return new Refusal(400, 'There is more than one header Host.');
  const host = parseHostName(given);
  if (host === null) return new Refusal(400, 'The header Host is not a host name with an optional port.');
  if (answers(host)) return undefined;
  return new Refusal(421, `This server does not answer for the host ${given.slice(0, 100)}; GUANXI_HOSTS can name it.`);
}

function includes(listed: HostName, host: HostName): boolean {
  return listed.name === host.name && (listed.port === null || listed.port === (host.port ?? HTTP_PORT));
}

/** How often a request names its host; Node keeps the first and drops the others. */
function hostHeaders(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]!.length === 4 && rawHeaders[at]!.toLowerCase() === 'host') count += 1;
  return count;
}
