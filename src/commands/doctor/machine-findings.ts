import type { Memory } from '../../graph/managed/memory-plan.ts';
import { ok, problem, warning, type Finding } from './finding.ts';

/** What of the machine matters to the server. */
export interface MachineFacts {
  /** As Node.js says it: `20.20.2`. */
  readonly node: string;
  readonly memory: Memory;
  /** When it is here, in milliseconds since 1970. */
  readonly now: number;
}

/** What of the home folder of a managed database matters. */
export interface HomeFacts {
  readonly home: string;
  /** Null where there is no such folder yet. */
  readonly folder: { readonly owner: number; readonly mode: number } | null;
  /** Of the file with the password; null where there is none yet. */
  readonly passwordMode: number | null;
  /** MiB on its disk; null where that cannot be told. */
  readonly freeMb: number | null;
  /** The user that we run as; null where the system has no such numbers. */
  readonly ours: number | null;
  /** The Java that would run the database, or why none can. */
  readonly java: { readonly major: number } | { readonly fault: string };
  /** Whether a restore was interrupted, which the next start settles. */
  readonly interrupted: boolean;
}

/** The oldest Node.js that runs the program, and the day before which no clock can be right. */
const OLDEST_NODE = [20, 19] as const;
const BUILT = Date.UTC(2026, 10, 1);

/** What heap, page cache and Java itself take at least, and with the server beside them, in MiB. */
const LEAST_MB = 990;
const COMFORTABLE_MB = 2048;

/** What the database needs to start, and what leaves room to grow, in MiB. */
const LEAST_DISK_MB = 200;
const AMPLE_DISK_MB = 2048;

/** What is to be said of the machine itself. */
export function machineFindings({ node, memory, now }: MachineFacts): readonly Finding[] {
  return [nodeFinding(node), memoryFinding(memory), clockFinding(now)];
}

/** What is to be said of the home folder of a managed database. */
export function homeFindings(facts: HomeFacts): readonly Finding[] {
  const { java, interrupted } = facts;
  return [
    'fault' in java
      ? problem('Java', java.fault, 'Install a JDK 17 or 21, and point JAVA_HOME at it.')
      : ok('Java', `Java ${java.major}`),
    ...permissionFindings(facts),
    diskFinding(facts),
    ...(interrupted
      ? [
          warning(
            'restore',
            'a restore was interrupted',
            'The next start settles it: it keeps the store that was there before, unless the new one had taken its place.',
          ),
        ]
      : []),
  ];
}

function nodeFinding(node: string): Finding {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]))
    return ok('Node.js', `Node.js ${node}`);
  return problem('Node.js', `Node.js ${node} is too old`, `Install Node.js ${OLDEST_NODE.join('.')} or newer.`);
}

function memoryFinding({ totalMb, availableMb }: Memory): Finding {
  const found = `${availableMb} of ${totalMb} MB are available`;
  if (availableMb >= COMFORTABLE_MB || totalMb >= 2 * COMFORTABLE_MB) return ok('memory', found);
  const advice = 'Close other programs, raise the limit of the container, or run Neo4j on another machine (NEO4J_URI).';
  return availableMb < LEAST_MB
    ? problem('memory', `${found}; the managed database needs ${LEAST_MB} MB`, advice)
    : warning('memory', `${found}; with less than ${COMFORTABLE_MB} MB large graphs are slow`, advice);
}

function clockFinding(now: number): Finding {
  if (now >= BUILT) return ok('clock', new Date(now).toISOString());
  return problem(
    'clock',
    `the clock of this machine says ${new Date(now).toISOString()}, before this program was made`,
    'Set the clock, for instance by NTP: tokens, certificates and recorded times depend on it.',
  );
}

function permissionFindings({ home, folder, passwordMode, ours }: HomeFacts): readonly Finding[] {
  const check = 'home folder';
  if (folder === null) return [ok(check, `${home} is made at the first start`)];
  const findings: Finding[] = [];
  if (ours !== null && folder.owner !== ours)
    findings.push(
      problem(
        check,
        `${home} belongs to user ${folder.owner}, and this program runs as user ${ours}`,
        `Run it as user ${folder.owner}, or give the folder to user ${ours}: chown -R ${ours} ${home}`,
      ),
    );
  if ((folder.mode & 0o077) !== 0)
    findings.push(
      warning(
        check,
        `${home} is open to other users of this machine (mode ${octal(folder.mode)})`,
        `chmod 700 ${home}`,
      ),
    );
  if (passwordMode !== null && (passwordMode & 0o077) !== 0)
    findings.push(
      problem(
        'password file',
        `other users of this machine can read the password of the database (mode ${octal(passwordMode)})`,
        `chmod 600 ${home}/neo4j-password`,
      ),
    );
  return findings.length > 0 ? findings : [ok(check, `${home}, for its owner alone`)];
}

function diskFinding({ home, freeMb }: HomeFacts): Finding {
  if (freeMb === null) return ok('disk', `${home} is not there yet`);
  const found = `${home} has ${freeMb} MB free`;
  if (freeMb >= AMPLE_DISK_MB) return ok('disk', found);
  const advice = 'Make room there, or move the folder to a larger disk and set GUANXI_HOME to it.';
  return freeMb < LEAST_DISK_MB
    ? problem('disk', `${found}; the database needs ${LEAST_DISK_MB} MB to start`, advice)
    : warning('disk', found, advice);
}

function octal(mode: number): string {
  return (mode & 0o777).toString(8);
}
