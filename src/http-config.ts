import { isIP } from 'node:net';
import { parseHostName } from './domain/host-name.ts';

/** How the server stands in the network. */
export interface HttpConfig {
  /** Hosts that it answers for besides its own loopback names, `name` or `name:port`; `*` alone for every one. */
  readonly hosts: readonly string[];
  /** How many connections may be open at once. */
  readonly connections: number;
}

const MOST_CONNECTIONS = 100_000;
const DEFAULT_CONNECTIONS = 2000;

/** Reads the settings of the server; `text` answers a variable of the environment, and `problems` gets a line for each wrong one. */
export function readHttpConfig(text: (name: string) => string | undefined, problems: string[]): HttpConfig {
  return {
    hosts: hostsOf(listOf(text('GUANXI_HOSTS')), problems),
    connections: connectionsOf(text('GUANXI_CONNECTIONS'), problems),
  };
}

/** The parts of a list with commas; none where nothing was given. */
function listOf(given: string | undefined): readonly string[] {
  return given?.split(',').map((one) => one.trim()) ?? [];
}

function hostsOf(given: readonly string[], problems: string[]): readonly string[] {
  for (const one of given) {
    if (one === '*' && given.length === 1) continue;
    if (one !== '*' && parseHostName(isIP(one) === 6 ? '' : one) !== null) continue;
    const hint = isIP(one) === 6 ? `, did you mean [${one}]?` : one === '*' ? '; * stands alone, for every host.' : '.';
    problems.push(
      `GUANXI_HOSTS: "${one.slice(0, 80)}" is no host; give a name with or without a port, several with commas between: guanxi.example${hint}`,
    );
  }
  return given;
}

function connectionsOf(given: string | undefined, problems: string[]): number {
  if (given === undefined) return DEFAULT_CONNECTIONS;
  const connections = /^\d{1,6}$/.test(given) ? Number(given) : NaN;
  if (!(connections >= 1 && connections <= MOST_CONNECTIONS))
    problems.push(
      `GUANXI_CONNECTIONS: "${given}" is no number of connections; give a whole number from 1 to ${MOST_CONNECTIONS}.`,
    );
  return connections;
}
