import { isIP } from 'node:net';
import type { Config } from '../../config.ts';
import { isLoopbackName, parseHostName } from '../../domain/host-name.ts';
import { ok, problem, warning, type Finding } from './finding.ts';

/** Who can reach the server, and what they may do there, as far as the configuration decides. */
export function exposureFindings(
  config: Pick<Config, 'host' | 'auth' | 'tokens' | 'origins' | 'http' | 'place'>,
): readonly Finding[] {
  return [
    ...addressFindings(config),
    ...proxyFindings(config),
    ...originFindings(config),
    ...metricsFindings(config),
    ...linkFindings(config),
  ];
}

function addressFindings({ host, auth, http }: Pick<Config, 'host' | 'auth' | 'http'>): readonly Finding[] {
  const check = 'exposure';
  if (isHere(host)) {
    if (http.hosts.length === 0 || auth !== 'local')
      return [ok(check, `HOST=${host}: only this machine reaches the server`)];
    return [
      warning(
        check,
        `GUANXI_HOSTS names public hosts, and GUANXI_AUTH is local: a proxy on this machine lets everybody read`,
        'Set GUANXI_AUTH=keys if the graph may be read by everybody, or GUANXI_AUTH=closed if it may not.',
      ),
    ];
  }
  const names =
    http.hosts.length === 0 || http.hosts.includes('*')
      ? [
          warning(
            'host names',
            'the server answers for every host name, so that pages of other sites can reach it (DNS rebinding)',
            'Set GUANXI_HOSTS to the names by which the server is reached.',
          ),
        ]
      : [ok('host names', `only ${http.hosts.join(', ')} and this machine's own`)];
  if (auth !== 'local') return [ok(check, `HOST=${host}, with GUANXI_AUTH=${auth}`), ...names];
  return [
    problem(
      check,
      `HOST=${host}: other machines reach the server, and GUANXI_AUTH is local, so that everybody there may read`,
      'Set GUANXI_AUTH=keys (reading stays open) or GUANXI_AUTH=closed, or leave HOST at 127.0.0.1.',
    ),
    ...names,
  ];
}

/** A server with a public name on a loopback address has a proxy before it, by whose address all clients would be one. */
function proxyFindings({ host, http }: Pick<Config, 'host' | 'http'>): readonly Finding[] {
  const isProxied = isHere(host) && http.hosts.some((name) => name !== '*' && !isHere(name));
  if (!isProxied || http.trustProxy.length > 0) return [];
  return [
    warning(
      'proxy',
      'GUANXI_HOSTS names public hosts, and no proxy is believed: all clients share the points of one',
      'Set GUANXI_TRUST_PROXY to the address that the proxy connects from, for instance loopback.',
    ),
  ];
}

function metricsFindings({ http: { metricsAt } }: Pick<Config, 'http'>): readonly Finding[] {
  if (typeof metricsAt === 'string' || isHere(metricsAt.host)) return [];
  return [
    warning(
      'metrics',
      `GUANXI_METRICS: everybody who reaches ${metricsAt.host}:${metricsAt.port} can read the metrics`,
      'Let a firewall or a network policy admit your monitoring alone.',
    ),
  ];
}

function originFindings({ origins }: Pick<Config, 'origins'>): readonly Finding[] {
  if (!origins.includes('*')) return [];
  return [
    warning(
      'origins',
      'GUANXI_CORS=*: pages of every site may read what the server answers',
      'Name the origins that need it, separated by commas.',
    ),
  ];
}

/** How the way to a database of one's own is protected. */
function linkFindings({ place }: Pick<Config, 'place'>): readonly Finding[] {
  const check = 'way to the database';
  if (place.kind === 'managed') return [ok(check, 'the managed database listens on the loopback address alone')];
  const [, scheme = '', host = ''] = /^([a-z0-9+]+):\/\/(\[[^\]]*\]|[^/:]*)/i.exec(place.uri) ?? [];
  if (/\+s$/i.test(scheme)) return [ok(check, 'encrypted, with a certificate that is checked')];
  if (/\+ssc$/i.test(scheme))
    return [
      warning(
        check,
        `encrypted, and ${scheme}:// takes every certificate, so that another machine can pose as the database`,
        `Use ${scheme.replace(/\+ssc$/i, '+s')}:// with a certificate that this machine trusts.`,
      ),
    ];
  if (isHere(host)) return [ok(check, 'not encrypted, within this machine')];
  return [
    problem(
      check,
      `not encrypted: who listens on the way to ${host} reads the password and the data`,
      `Use ${scheme}+s://, with TLS for Bolt in the database, or a network of their own for the two.`,
    ),
  ];
}

function isHere(host: string): boolean {
  const name = parseHostName(isIP(host) === 6 ? `[${host}]` : host);
  return name !== null && isLoopbackName(name);
}
