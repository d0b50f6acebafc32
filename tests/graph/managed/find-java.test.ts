import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findJava, usingThePath } from '../../../src/graph/managed/find-java.ts';
import { inTemporaryFolder, putProgram } from '../../support/temporary-folder.ts';

const says = (version: string) => `echo 'openjdk version "${version}" 2025-01-01' >&2; echo 'OpenJDK Runtime' >&2`;

async function withJavas<T>(
  javas: { path?: string; home?: string },
  work: (home: string, environment: { PATH: string }) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    if (javas.path !== undefined) await putProgram(join(folder, 'path', 'java'), javas.path);
    if (javas.home !== undefined) await putProgram(join(folder, 'home', 'bin', 'java'), javas.home);
    return work(join(folder, 'home'), { PATH: join(folder, 'path') });
  });
}

test.each([
  ['17.0.15', 17],
  ['21', 21],
  ['21.0.2+13-LTS', 21],
])('the search for Java takes Java %s from the PATH', async (version, major) => {
  await withJavas({ path: says(version) }, async (_, environment) => {
    expect(await findJava(undefined, environment)).toMatchObject({ command: 'java', major });
  });
});

test('the search for Java prefers the Java of JAVA_HOME', async () => {
  await withJavas({ path: says('17.0.1'), home: says('21.0.1') }, async (home, environment) => {
    expect(await findJava(home, environment)).toMatchObject({ command: join(home, 'bin', 'java'), major: 21 });
  });
});

test('the search for Java takes the one on the PATH when that of JAVA_HOME does not suit', async () => {
  await withJavas({ path: says('17.0.1'), home: says('1.8.0_292') }, async (home, environment) => {
    expect(await findJava(home, environment)).toMatchObject({
      command: 'java',
      major: 17,
      passedOver: `Java 1.8.0_292 in JAVA_HOME (${home})`,
    });
  });
});

test('the search for Java tells two builds of one version apart', async () => {
  const builds = ['17.0.15+6-Debian', '17.0.15+6-Ubuntu'].map((build) =>
    withJavas({ path: `${says('17.0.15')}; echo '(build ${build})' >&2` }, async (_, environment) => {
      return (await findJava(undefined, environment)).build;
    }),
  );
  expect(new Set(await Promise.all(builds)).size).toBe(2);
});

test('the search for Java knows a build again that is given options', async () => {
  const builds = ['', "echo 'Picked up JAVA_TOOL_OPTIONS: -Dx=1' >&2; "].map((options) =>
    withJavas({ path: `${options}${says('17.0.15')}` }, async (_, environment) => {
      return (await findJava(undefined, environment)).build;
    }),
  );
  expect(new Set(await Promise.all(builds)).size).toBe(1);
});

test('the search for Java is not misled by what a JVM prints before its version', async () => {
  const chatty = `echo 'Picked up JAVA_TOOL_OPTIONS: -Dx=1' >&2; ${says('17.0.9')}`;
  await withJavas({ path: chatty }, async (_, environment) => {
    expect(await findJava(undefined, environment)).toMatchObject({ major: 17 });
  });
});

test.each(['11.0.2', '25.0.1', '1.8.0_292'])('names Java %s as found, and what is needed instead', async (version) => {
  await withJavas({ path: says(version) }, async (_, environment) => {
    await expect(findJava(undefined, environment)).rejects.toThrow(
      `needs Java 17 or 21, and there is Java ${version} on the PATH: install a JDK 17 or 21 (point JAVA_HOME at it), ` +
        'or set NEO4J_URI to a Neo4j of your own.',
    );
  });
});

test('the search for Java says where it looked in vain', async () => {
  await withJavas({}, async (home, environment) => {
    const message = `there is no Java in JAVA_HOME (${home}) and no Java on the PATH: install`;
    await expect(findJava(home, environment)).rejects.toThrow(message);
  });
});

test('the search for Java takes a stub that only complains for no Java', async () => {
  await withJavas({ path: "echo 'Unable to locate a Java Runtime.' >&2; exit 1" }, async (_, environment) => {
    await expect(findJava(undefined, environment)).rejects.toThrow('there is no Java on the PATH');
  });
});

test('the search for Java says which Java it takes where JAVA_HOME holds none', async () => {
  await withJavas({ path: says('21.0.2') }, async (home, environment) => {
    expect(usingThePath(await findJava(home, environment))).toBe(
      `There is no Java in JAVA_HOME (${home}), and Neo4j needs Java 17 or 21: using Java 21 on the PATH`,
    );
  });
});

test.each([
  [
    "echo 'error while loading shared libraries: libjli.so' >&2; exit 127",
    'it does not start: error while loading shared libraries: libjli.so',
  ],
  ['kill -9 $$', 'it does not start'],
  ["echo 'hello' >&2", 'it does not tell its version: hello'],
])('the search for Java tells a Java that does not work from none: %s', async (script, why) => {
  await withJavas({ home: script }, async (home, environment) => {
    await expect(findJava(home, environment)).rejects.toThrow(
      `there is no working Java in JAVA_HOME (${home}) (${why}) and no Java on the PATH: install a JDK 17 or 21`,
    );
  });
});
