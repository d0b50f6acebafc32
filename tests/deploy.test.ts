import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { parseCommandLine } from '../src/commands/program.ts';
import { readConfig } from '../src/config.ts';
import { neo4jVersion } from '../src/graph/managed/jvm.ts';
import { serverConfiguration } from '../src/graph/managed/server-configuration.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const dockerfile = read('deploy/Dockerfile');
const unit = read('deploy/guanxi.service');

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly ports: readonly string[];
  readonly read_only?: boolean;
}
const compose = parse(read('compose.yaml')) as { readonly services: Readonly<Record<'neo4j' | 'guanxi', Service>> };

interface Container {
  readonly name: string;
  readonly image: string;
  readonly env: readonly { readonly name: string; readonly value?: string }[];
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly livenessProbe?: { readonly httpGet: { readonly path: string } };
  readonly readinessProbe: { readonly httpGet?: { readonly path: string } };
}
interface Manifest {
  readonly kind: string;
  readonly spec: {
    readonly template?: {
      readonly spec: { readonly containers: readonly [Container]; readonly securityContext: Record<string, unknown> };
    };
  };
}
const manifests = parseAllDocuments(read('deploy/kubernetes.yaml')).map((document) => document.toJS() as Manifest);
const containers = manifests.flatMap(({ spec }) => spec.template?.spec.containers ?? []);
const container = (name: string) => containers.find((one) => one.name === name)!;

/** The variables that the program reads, by the files that read them. */
const readByProgram = new Set(
  ['src/config.ts', 'src/http-config.ts'].flatMap((file) =>
    read(file).match(/(?<=')[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*(?=')/g)!,
  ),
);
/** What Node.js, or the system, reads. */
const READ_BY_OTHERS = new Set(['NODE_ENV', 'HOME']);

/** What a file of ours sets for the server. */
const settings: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['deploy/Dockerfile', assignments(/^ENV ((?:.*\\\n)*.*)/m.exec(dockerfile)![1]!)],
  ['deploy/guanxi.service', assignments(unit.match(/(?<=^Environment=).*/gm)!.join(' '))],
  ['compose.yaml', compose.services.guanxi.environment],
  [
    'deploy/kubernetes.yaml',
    Object.fromEntries(container('guanxi').env.map(({ name, value }) => [name, value ?? 'secret'])),
  ],
];

function assignments(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/([\w.]+)=(\S+)/g)].map(([, name, value]) => [name, value]));
}

/** A variable of a compose file, `${NAME:-default}`, as its default. */
const byDefault = (value: string) => value.replace(/^\$\{\w+:-(.*)\}$/, '$1').replace(/^\$\{.*/, 'secret');

describe.each(settings)('%s', (_, given) => {
  test('sets only what the program reads', () => {
    const unknown = Object.keys(given).filter((name) => !readByProgram.has(name) && !READ_BY_OTHERS.has(name));
    expect(unknown).toEqual([]);
  });

  test('sets nothing that the program refuses, and opens the server to others only with keys', () => {
    const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, byDefault(value)]));
    const config = readConfig({ env, defaultHome: '/home', defaultData: 'data', workingFolder: '/' });
    if (config.host === '0.0.0.0') expect(config.auth).not.toBe('local');
  });
});

describe('the image', () => {
  test('copies only what is there, or is built', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?:--from=build )?(.+) \S+$/gm)].flatMap(([, files]) =>
      files!.split(' '),
    );
    const missing = copied
      .map((file) => file.replace(/^\/app\//, ''))
      .filter((file) => !['dist', 'node_modules'].includes(file) && !existsSync(file));
    expect(missing).toEqual([]);
  });

  test('holds every folder that the program reads beside itself', () => {
    const beside = sourceFiles('src').flatMap((file) =>
      [...read(file).matchAll(/new URL\('(?:\.\.\/)+((?:schema|cypher|data|questions|web|dist)[^']*)'/g)].map(
        ([, path]) => path!,
      ),
    );
    expect(beside.length).toBeGreaterThan(4);
    const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map(([, path]) => path!);
    expect(beside.filter((path) => !copied.some((one) => path === one || path.startsWith(`${one}/`)))).toEqual([]);
  });

  test('runs no process as root, and no shell before the program', () => {
    expect(dockerfile.match(/^USER .+/gm)).toEqual(['USER node']);
    expect(dockerfile).toMatch(/^ENTRYPOINT \["node", "bin\/guanxi\.js"\]$/m);
    expect(existsSync('bin/guanxi.js')).toBe(true);
  });

  test('comes from bases with a tag, on a Node.js that the program supports', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base!);
    expect(bases.length).toBeGreaterThan(1);
    for (const base of bases) expect(Number(/^node:(\d+)/.exec(base)?.[1])).toBeGreaterThanOrEqual(20);
  });

  test('starts with a command that there is', () => {
    const [, words] = /^CMD (\[.*\])$/m.exec(dockerfile)!;
    expect(parseCommandLine(JSON.parse(words!) as string[], '0.0.0')).not.toBeNull();
  });
});

describe('addresses that health checks ask', () => {
  const routes = new Set(read('src/api/http.ts').match(/(?<=app\.get\(')\/\w+/g));

  test.each([
    ['the image', /HEALTHCHECK[\s\S]*?(\/\w+z)/.exec(dockerfile)?.[1]],
    ['Kubernetes, alive', container('guanxi').livenessProbe?.httpGet.path],
    ['Kubernetes, ready', container('guanxi').readinessProbe.httpGet?.path],
  ])('%s', (_, path) => {
    expect(routes).toContain(path);
  });
});

describe('Neo4j', () => {
  const managed = assignments(serverConfiguration({ port: 7687, pageCacheMb: 1 }));
  const closing = Object.keys(managed).filter((name) => /security|usage_report|blocklist|http\.enabled/.test(name));

  test.each([
    ['compose.yaml', compose.services.neo4j.environment],
    [
      'deploy/kubernetes.yaml',
      Object.fromEntries(container('neo4j').env.map(({ name, value }) => [name, value ?? ''])),
    ],
  ])('is closed in %s as the managed one is', (_, environment) => {
    const given = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [
        name.replace(/^NEO4J_/, '').replaceAll(/__|_/g, (mark) => (mark === '__' ? '_' : '.')),
        value,
      ]),
    );
    const expected = Object.fromEntries(
      closing.filter((name) => name !== 'server.https.enabled').map((name) => [name, managed[name]]),
    );
    expect(given).toMatchObject(expected);
  });

  test('is the release of the managed one', () => {
    const image = `neo4j:${neo4jVersion}-community`;
    expect([compose.services.neo4j.image, container('neo4j').image]).toEqual([image, image]);
  });
});

describe('the compose file', () => {
  test('opens its ports to this machine alone', () => {
    for (const { ports } of Object.values(compose.services))
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test('builds the image of this repository, with a root that is read-only', () => {
    const { build, read_only: readOnly } = compose.services.guanxi;
    expect(existsSync(join(build!.context, build!.dockerfile))).toBe(true);
    expect(readOnly).toBe(true);
  });
});

describe('the manifests of Kubernetes', () => {
  test('give no container the rights of root', () => {
    expect(containers).toHaveLength(2);
    for (const { spec } of manifests.filter((one) => one.spec.template))
      expect(spec.template?.spec.securityContext).toMatchObject({ runAsNonRoot: true });
    for (const { securityContext } of containers)
      expect(securityContext).toMatchObject({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
    expect(container('guanxi').securityContext).toMatchObject({ readOnlyRootFilesystem: true });
  });
});

describe('the unit of systemd', () => {
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1];

  test('starts the program by a command that there is', () => {
    const [node, script, ...words] = value('ExecStart')!.split(' ');
    expect(node).toBe('/usr/bin/node');
    expect(script).toBe(join(value('WorkingDirectory')!, 'bin/guanxi.js'));
    expect(parseCommandLine(words, '0.0.0')).not.toBeNull();
  });

  test('gives the database its minute to end in order', () => {
    expect(value('KillMode')).toBe('mixed');
    expect(Number(value('TimeoutStopSec'))).toBeGreaterThan(60);
  });

  test('has its home where the system lets it write, and runs as a user of its own', () => {
    expect(unit).toContain(`GUANXI_HOME=/var/lib/${value('StateDirectory')}`);
    expect(value('ProtectSystem')).toBe('strict');
    expect(value('User')).toBe('guanxi');
  });

  test('names a guide that there is', () => {
    const guide = value('Documentation')!.replace('file:///opt/guanxi/', '');
    expect(existsSync(guide)).toBe(true);
  });
});

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('tools/'))
    .map((file) => join(folder, file));
}
