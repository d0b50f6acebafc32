import { expect, test } from 'vitest';
import { mavenFailure } from '../../../src/graph/managed/maven-failure.ts';

test.each([
  [
    'The JAVA_HOME environment variable is not defined correctly,\nthis environment variable is needed to run this program.',
    'Maven found no Java to run with): point JAVA_HOME',
  ],
  ['/usr/bin/mvn: 12: exec: /opt/none/bin/java: not found', 'Maven found no Java to run with): point JAVA_HOME'],
  ['Error: A JNI error\njava.lang.UnsupportedClassVersionError: org/apache/maven', 'too old'],
  ['Unrecognized option: --nonsense\nError: Could not create the Java Virtual Machine.', 'MAVEN_OPTS'],
  ['[ERROR] Failed to execute goal: No space left on device -> [Help 1]', '(the disk is full): make room'],
  ['[ERROR] Could not create local repository at /home/someone/.m2/repository', 'see to the rights of ~/.m2'],
  [
    '[ERROR] x: Could not transfer artifact a from/to central: repo.example: Name, Unknown host repo.example',
    'the network is not there',
  ],
  [
    '[ERROR] Cannot access central in offline mode and the artifact a has not been downloaded',
    'the network is not there',
  ],
  ['[ERROR] PKIX path building failed: unable to find valid certification path', 'certificate of the server'],
  ['[ERROR] Non-parseable settings /home/someone/.m2/settings.xml: only whitespace', "Maven's settings cannot be read"],
  ['[ERROR] something that nobody foresaw\n[ERROR] and more', '(something that nobody foresaw): check the network'],
  ['a last word\n\n', '(a last word): check the network'],
  ['', '(Maven failed): check the network'],
])('%j is given its reason and a remedy, in one line', (output, expected) => {
  const { message } = mavenFailure(output);
  expect(message).toMatch(/^Neo4j [\d.]+ could not be fetched \(.+\): .+, or set NEO4J_URI to a Neo4j of your own\.$/);
  expect(message).toContain(expected);
});
