import { resolve } from 'node:path';
import { AUTH_MODES, type AuthMode } from './access/authenticate.ts';
import type { TokenSettings } from './access/tokens.ts';
import { REVIEW_MODES, type ReviewMode } from './domain/review-mode.ts';
import { didYouMean } from './domain/did-you-mean.ts';
import { parseLimits, type Limits } from './domain/limits.ts';
import { readHttpConfig, type HttpConfig } from './http-config.ts';
import { originList, withoutCredentials } from './origin-list.ts';
import { readObserveConfig, type ObserveConfig } from './observe-config.ts';

/** How much the log says, from nothing to everything. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** Where the database is: one that the user runs, or one that we run for them in a folder. */
export type DatabasePlace =
  | {
      readonly kind: 'given';
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      readonly database?: string;
    }
  | { readonly kind: 'managed'; readonly home: string };

/** What the environment decides. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly place: DatabasePlace;
  /** Where Guanxi keeps what is its own: the managed database, and imports while they are under way. */
  readonly home: string;
  readonly dataFolder: string;
  /** Where the reader's own copies of sources are, for their quotes; null where there are none. */
  readonly textsFolder: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Who may ask. */
  readonly auth: AuthMode;
  /** Whether a proposal may be decided on by the one who made it. */
  readonly review: ReviewMode;
  /** Whose tokens are taken besides our own keys; null for nobody's. */
  readonly tokens: TokenSettings | null;
  /** `any` document is answered, only those that `shipped` with the program, or these and those in a file. */
  readonly documents: 'any' | 'shipped' | { readonly file: string };
  /** What is asked and answered at most. */
  readonly limits: Limits;
  /** Origins whose pages may read what the server answers, besides Apollo's; `*` alone for every one. */
  readonly origins: readonly string[];
  readonly http: HttpConfig;
  readonly observe: ObserveConfig;
  readonly javaHome: string | undefined;
  /** The /graphql address of the server that verbs which only read ask; undefined where they use the database. */
  readonly url: string | undefined;
  /** The key that this server is asked with; undefined for none. */
  readonly key: string | undefined;
}

/** The environment says something that cannot be; the message has a line for each such thing. */
export class ConfigError extends Error {}

/** What the configuration is read from. */
export interface ConfigInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where a managed database is kept unless GUANXI_HOME says. */
  readonly defaultHome: string;
  /** Where the sources are unless GUANXI_DATA says. */
  readonly defaultData: string;
  readonly workingFolder: string;
}

const CORS = { name: 'GUANXI_CORS', noun: 'origin', example: 'http://localhost:5173', everyOne: true } as const;

/** What must be known to check a token. */
const TOKEN_SETTINGS = ['GUANXI_JWT_ISSUER', 'GUANXI_JWT_AUDIENCE', 'GUANXI_JWT_KEYS'] as const;
/** Algorithms with a public and a private key. */
const TOKEN_ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/** Reads the environment once, for all. An empty variable is as good as none. Throws ConfigError naming every wrong one. */
export function readConfig({ env, defaultHome, defaultData, workingFolder }: ConfigInput): Config {
  const problems: string[] = [];
  const text = (name: string) => (env[name]?.trim() ? env[name].trim() : undefined);
  const folder = <T>(name: string, otherwise: T) => {
    const given = text(name);
    return given === undefined ? otherwise : resolve(workingFolder, given);
  };
  const home = folder('GUANXI_HOME', defaultHome);
  const config: Config = {
    host: text('HOST') ?? '127.0.0.1',
    port: portOf(text('PORT') ?? '4000', problems),
    place: placeOf(text, home, problems),
    home,
    dataFolder: folder('GUANXI_DATA', defaultData),
    textsFolder: folder('GUANXI_TEXTS', null),
    logLevel: oneOf('LOG_LEVEL', text('LOG_LEVEL') ?? 'info', LOG_LEVELS, problems),
    auth: oneOf('GUANXI_AUTH', text('GUANXI_AUTH') ?? 'local', AUTH_MODES, problems),
    review: oneOf('GUANXI_REVIEW', text('GUANXI_REVIEW') ?? 'open', REVIEW_MODES, problems),
    tokens: tokensOf(text, problems),
    documents: documentsOf(text('GUANXI_DOCUMENTS'), workingFolder),
    limits: limitsOf(text('GUANXI_LIMITS') ?? '', problems),
    origins: originList(text('GUANXI_CORS'), CORS, problems),
    http: readHttpConfig(text, problems),
    observe: readObserveConfig(text, problems),
    javaHome: text('JAVA_HOME'),
    url: urlOf(text('GUANXI_URL'), problems),
    key: keyOf(text('GUANXI_KEY'), problems),
  };
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return config;
}

function portOf(given: string, problems: string[]): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
  if (!(port <= 65535))
    problems.push(`PORT: "${given}" is no port; give a whole number from 0 to 65535, for instance 4000.`);
  return port;
}

function oneOf<T extends string>(name: string, given: string, allowed: readonly T[], problems: string[]): T {
  const known = allowed.find((one) => one === given.toLowerCase());
  if (!known)
    problems.push(
      `${name}: "${given.slice(0, 80)}" is none of ${allowed.join(', ')}${didYouMean(given, allowed) || '.'}`,
    );
  return known ?? allowed[0]!;
}

function tokensOf(text: (name: string) => string | undefined, problems: string[]): TokenSettings | null {
  const [issuer, audience, keySet] = TOKEN_SETTINGS.map(text);
  const algorithms = (text('GUANXI_JWT_ALGORITHMS') ?? 'RS256,ES256').split(',').map((one) => one.trim());
  for (const one of algorithms)
    if (!TOKEN_ALGORITHMS.includes(one))
      problems.push(
        `GUANXI_JWT_ALGORITHMS: "${one.slice(0, 40)}" is none of ${TOKEN_ALGORITHMS.join(', ')}${didYouMean(one, TOKEN_ALGORITHMS) || '.'}`,
      );
  if (keySet !== undefined && !/^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(keySet))
    problems.push(
      `GUANXI_JWT_KEYS: "${withoutCredentials(keySet)}" is no address of a key set; it begins with https://.`,
    );
  if (issuer !== undefined && audience !== undefined && keySet !== undefined && URL.canParse(keySet))
    return { issuer, audience, keySet, algorithms, roleClaim: text('GUANXI_JWT_ROLE_CLAIM') ?? 'guanxi_role' };
  if (issuer !== undefined || audience !== undefined || keySet !== undefined)
    problems.push(
      `${TOKEN_SETTINGS.join(', ')}: tokens need all three; give those that are missing, or unset the others.`,
    );
  return null;
}

function documentsOf(given: string | undefined, workingFolder: string): Config['documents'] {
  if (given === undefined || given === 'any') return 'any';
  return given === 'shipped' ? 'shipped' : { file: resolve(workingFolder, given) };
}

function limitsOf(given: string, problems: string[]): Limits {
  const { limits, problems: found } = parseLimits(given);
  problems.push(...found.map((problem) => `GUANXI_LIMITS: ${problem}`));
  return limits;
}

function urlOf(given: string | undefined, problems: string[]): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : null;
  const instance = 'give one of http or https, for instance http://localhost:4000/graphql.';
  if (!url || !/^https?:$/.test(url.protocol))
    problems.push(`GUANXI_URL: "${withoutCredentials(given)}" is no address of a server; ${instance}`);
  else if (url.username !== '' || url.password !== '')
    problems.push(`GUANXI_URL: "${withoutCredentials(given)}" holds a name or password; ${instance}`);
  return given;
}

/** What is sent in a header; a message does not show it. */
function keyOf(given: string | undefined, problems: string[]): string | undefined {
  if (given !== undefined && !/^[\w.~+/=-]+$/.test(given))
    problems.push('GUANXI_KEY: this is no key; give one as `guanxi key create` printed it, or a token.');
  return given;
}

function placeOf(text: (name: string) => string | undefined, home: string, problems: string[]): DatabasePlace {
  const uri = text('NEO4J_URI');
  if (uri === undefined) {
    const alone = ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].filter((name) => text(name) !== undefined);
    if (alone.length > 0)
      problems.push(`${alone.join(', ')}: set without NEO4J_URI; give the address too, or unset it.`);
    return { kind: 'managed', home };
  }
  const scheme = /^([a-z0-9+]+):\/\/[^/\s]+/i.exec(uri)?.[1]?.toLowerCase();
  if (!scheme || !SCHEMES.includes(scheme)) {
    const hint = didYouMean(scheme ?? uri, SCHEMES) || ', for instance bolt://localhost:7687.';
    problems.push(`NEO4J_URI: "${withoutCredentials(uri)}" is no address; begin it with ${SCHEMES.join(', ')}${hint}`);
  }
  const password = text('NEO4J_PASSWORD');
  if (password === undefined) problems.push('NEO4J_PASSWORD: not set; a database given by NEO4J_URI needs one.');
  const database = text('NEO4J_DATABASE');
  return {
    kind: 'given',
    uri,
    username: text('NEO4J_USERNAME') ?? 'neo4j',
    password: password ?? '',
    ...(database !== undefined && { database }),
  };
}
