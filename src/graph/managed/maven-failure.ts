import { neo4jVersion } from './jvm.ts';
import { ManagedStartFailed, orOwnDatabase } from './managed-start-failed.ts';

/** Signs of why Maven failed, in its output, and what is to be done about each. */
const KNOWN: readonly (readonly [sign: RegExp, reason: string, remedy: string])[] = [
  [
    /JAVA_HOME.*(not defined|not set|invalid|cannot|could not)|JAVACMD|No compiler is provided|exec: .*java.*not found/i,
    'Maven found no Java to run with',
    'point JAVA_HOME at a JDK 17 or 21',
  ],
  [
    /UnsupportedClassVersionError|Could not create the Java Virtual Machine|Unrecognized (VM )?option/i,
    'the Java that Maven runs with is too old, or refuses its options',
    'point JAVA_HOME at a JDK 17 or 21, and see to MAVEN_OPTS',
  ],
  [
    /No space left on device|Disk quota exceeded/i,
    'the disk is full',
    "make room for Maven's own cache (~/.m2) and GUANXI_HOME",
  ],
  [
    /Could not create local repository|AccessDeniedException|Permission denied|Read-only file system/i,
    'Maven may not write to its own cache',
    'see to the rights of ~/.m2',
  ],
  [
    /offline mode|Unknown host|Temporary failure in name resolution|Network is unreachable|No route to host|UnknownHostException/i,
    'the network is not there',
    "connect this machine, or set a proxy or a mirror in Maven's settings (~/.m2/settings.xml)",
  ],
  [
    /PKIX path building failed|SSLHandshake|certificate/i,
    'the certificate of the server is not trusted',
    "see to the proxy or mirror in Maven's settings (~/.m2/settings.xml)",
  ],
  [
    /Non-parseable settings|Non-readable settings|settings\.xml.*(invalid|error)/i,
    "Maven's settings cannot be read",
    'see to ~/.m2/settings.xml',
  ],
];

const NETWORK = "check the network and Maven's settings (proxy, mirror) and start again";

/** Why Neo4j could not be fetched, from all that Maven printed: the cause where it is known, and what to do about it. */
export function mavenFailure(output: string): ManagedStartFailed {
  const lines = output.split('\n').map((line) => line.trim());
  const first = lines.flatMap((line) => /^\[ERROR\]\s+(.+)/.exec(line)?.[1] ?? [])[0];
  const said = first ?? lines.findLast((line) => line !== '') ?? 'Maven failed';
  const [, reason, remedy] = KNOWN.find(([sign]) => sign.test(output)) ?? [null, said.slice(0, 300), NETWORK];
  return new ManagedStartFailed(`Neo4j ${neo4jVersion} could not be fetched (${reason}): ${remedy}, ${orOwnDatabase}.`);
}
