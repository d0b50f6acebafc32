import { join } from 'node:path';

/** The Neo4j Community release that is managed: the last long-term line, for Java 17 and 21. */
export const neo4jVersion = '5.26.30';

/** Where the jars are, or will be, under a home folder. */
export function jarsFolder(jarsHome: string): string {
  return join(jarsHome, `neo4j-${neo4jVersion}`, 'lib');
}

/** The class path that holds every jar of a folder, as java wants it. */
function classPath(lib: string): string {
  return join(lib, '*');
}

// Neo4j reaches into these packages; without them it starts and then fails on its first file or buffer.
const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

const serverFlags = [
  '-XX:+UseG1GC',
  // A server out of memory is worth more dead: the supervisor starts it again.
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-OmitStackTraceInFastThrow',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
];

/**
 * Java's arguments for a program of the jars; `heapMb` is the most it may use, in MiB. `org.neo4j.cli.AdminTool` also
 * wants the variables NEO4J_HOME (the store folder) and NEO4J_CONF (its conf).
 */
export function jvmArguments(lib: string, mainClass: string, heapMb: number, ...programArguments: string[]): string[] {
  return [`-Xmx${heapMb}m`, ...opens, '-cp', classPath(lib), mainClass, ...programArguments];
}

/** The class whose process is the database server. */
export const serverClass = 'org.neo4j.server.CommunityEntryPoint';

/** The argument by which the server's process can be told from every other: it names the store. */
export function storeArgument(store: string): string {
  return `--home-dir=${store}`;
}

/** Java's arguments for the database server over one store folder; `more` are those of one start. */
export function serverArguments(lib: string, store: string, heapMb: number, more: readonly string[] = []): string[] {
  const config = `--config-dir=${join(store, 'conf')}`;
  return [
    `-Xms${Math.min(heapMb, 256)}m`,
    ...serverFlags,
    ...more,
    ...jvmArguments(lib, serverClass, heapMb, storeArgument(store), config),
  ];
}
