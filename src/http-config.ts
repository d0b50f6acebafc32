import { isIP } from 'node:net';
import { didYouMean } from './domain/did-you-mean.ts';
import { parseHostName } from './domain/host-name.ts';
import { numberSetting } from './number-setting.ts';
import { originList } from './origin-list.ts';

/** How the server stands in the network. */
export interface HttpConfig {
  /** Hosts that it answers for besides its own loopback names, `name` or `name:port`; `*` alone for every one. */
  readonly hosts: readonly string[];
  /** How many connections may be open at once. */
  readonly connections: number;
  /** The path under which it is reached, `/guanxi`; empty at the root of a host. */
  readonly basePath: string;
  /** The addresses and networks of proxies that are believed what they say of clients. */
  readonly trustProxy: readonly string[];
  /** Sites that may show pages with `embed=1` in a frame; `*` alone for every one. */
  readonly embed: readonly string[];
  /** How long browsers that came by HTTPS are to come by nothing else, in seconds; 0 for not at all. */
  readonly strictTransportS: number;
  /** Where /metrics is: `local` for programs on this machine at the server's own address, at an address of its own, or `off`. */
  readonly metricsAt: 'local' | 'off' | { readonly host: string; readonly port: number };
}

const MOST_CONNECTIONS = 100_000;
const DEFAULT_CONNECTIONS = 2000;
const MOST_TRANSPORT_S = 2 * 366 * 24 * 3600;

const EMBED = { name: 'GUANXI_EMBED', noun: 'site', example: 'https://news.example', everyOne: true } as const;

/** Networks that proxy-addr knows by name. */
const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

type Problems = string[];

/** Reads the settings of the server; `text` answers a variable of the environment, and `problems` gets a line for each wrong one. */
export function readHttpConfig(text: (name: string) => string | undefined, problems: Problems): HttpConfig {
  return {
    hosts: hostsOf(listOf(text('GUANXI_HOSTS')), problems),
    connections: numberSetting(
      'GUANXI_CONNECTIONS',
      text('GUANXI_CONNECTIONS'),
      { least: 1, most: MOST_CONNECTIONS, otherwise: DEFAULT_CONNECTIONS },
      problems,
    ),
    basePath: basePathOf(text('GUANXI_PATH'), problems),
    trustProxy: proxiesOf(listOf(text('GUANXI_TRUST_PROXY')), problems),
    embed: originList(text('GUANXI_EMBED'), EMBED, problems),
    strictTransportS: numberSetting(
      'GUANXI_HSTS',
      text('GUANXI_HSTS'),
      { least: 0, most: MOST_TRANSPORT_S, otherwise: 0 },
      problems,
    ),
    metricsAt: metricsOf(text('GUANXI_METRICS'), problems),
  };
}

/** The parts of a list with commas; none where nothing was given. */
function listOf(given: string | undefined): readonly string[] {
  return given?.split(',').map((one) => one.trim()) ?? [];
}

function hostsOf(given: readonly string[], problems: Problems): readonly string[] {
  for (const one of given) {
    const isBareAddress = isIP(one) === 6;
    if (one === '*' ? given.length === 1 : !isBareAddress && parseHostName(one) !== null) continue;
    const hint = isBareAddress ? `, did you mean [${one}]?` : one === '*' ? '; * stands alone, for every host.' : '.';
    problems.push(
      `GUANXI_HOSTS: "${short(one)}" is no host; give a name with or without a port, several with commas between: guanxi.example${hint}`,
    );
  }
  return given;
}

function basePathOf(given: string | undefined, problems: Problems): string {
  const path = (given ?? '').replace(/\/$/, '');
  if (path !== '' && (!/^(\/[\w.~-]+)+$/.test(path) || /\/\.\.?(\/|$)/.test(path)))
    problems.push(`GUANXI_PATH: "${short(path)}" is no path; give one such as /guanxi.`);
  return path;
}

function proxiesOf(given: readonly string[], problems: Problems): readonly string[] {
  for (const one of given) {
    const [address = '', bits, more] = one.split('/');
    const version = isIP(address);
    const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
    if (NAMED_NETWORKS.includes(one) || (version !== 0 && isNetwork && more === undefined)) continue;
    const names = `${NAMED_NETWORKS.join(', ')}${didYouMean(one, NAMED_NETWORKS) || '.'}`;
    problems.push(
      `GUANXI_TRUST_PROXY: "${short(one)}" is no address of a proxy; give addresses or networks with commas between (10.0.0.1, 10.0.0.0/8), or ${names}`,
    );
  }
  return given;
}

function metricsOf(given: string | undefined, problems: Problems): HttpConfig['metricsAt'] {
  if (given === undefined || given === 'local') return 'local';
  if (given === 'off') return 'off';
  const host = parseHostName(given);
  if (host !== null && host.port !== null) return { host: host.name.replace(/^\[|\]$/g, ''), port: host.port };
  problems.push(
    `GUANXI_METRICS: "${short(given)}" is no address; give host and port (127.0.0.1:9464), "off", or "local".`,
  );
  return 'off';
}

function short(given: string): string {
  return given.slice(0, 80);
}
