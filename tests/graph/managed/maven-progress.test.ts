import { expect, test } from 'vitest';
import { mavenProgress } from '../../../src/graph/managed/maven-progress.ts';

test('the progress of a download counts each wanted jar once, by what Maven says it downloaded', () => {
  const counted = mavenProgress(new Set(['a-1.jar', 'b-2.jar']));
  for (const line of [
    '[INFO] Downloading from central: scheme://host/org/a/1/a-1.jar',
    '[INFO] Downloaded from central: scheme://host/org/a/1/a-1.jar (594 kB at 426 kB/s)',
    'Downloaded from mirror: scheme://host/org/b/2/b-2.jar (1.5 MB at 3 MB/s)',
    '[INFO] Downloaded from central: scheme://host/org/b/2/b-2.jar (1.5 MB at 3 MB/s)',
    '[INFO] Copying a-1.jar to /x/a-1.jar',
  ]) {
    counted.read(line);
  }
  expect(counted).toMatchObject({ fetched: 2, bytes: 2_094_000, others: 0 });
});

test('the progress of a download counts apart what is downloaded besides', () => {
  const counted = mavenProgress(new Set(['a-1.jar']));
  counted.read('[INFO] Downloaded from central: scheme://host/org/a/1/a-1.pom (1.2 kB at 12 kB/s)');
  counted.read('[INFO] Downloaded from central: scheme://host/plugin-2.8.jar (25 kB at 1.8 MB/s)');
  expect(counted).toMatchObject({ fetched: 0, bytes: 0, others: 2 });
});
