import { createRequire } from 'node:module';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { Sequencer } from './tests/support/sequencer.ts';

/**
 * Test files whose names end in `.NAME.test.ts`; what they need is started before the first of them, and given to no others.
 * Projects follow one another, or the process of one would end where a file of another stands between two of its own.
 */
function project(name: string, place: number): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [`tests/**/*.${name}.test.ts`],
      globalSetup: [`tests/support/global-setup-${name}.ts`],
      sequence: { groupOrder: 1 + place },
    },
  };
}

// The last graph tests make the database forget its plans, which those of the browser share.
const suffixes = ['browser', 'graph', 'program'];

export default defineConfig({
  // The copy that Apollo requires: two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    // The files of a project share one process and its modules, which take longer to load than most files to run. They also
    // share a database, as many empty theirs; `npm test` runs the graph and browser tests beside the others.
    pool: 'forks',
    isolate: false,
    maxWorkers: 1,
    execArgv: ['--disable-warning=ExperimentalWarning', '--experimental-vm-modules'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    sequence: { sequencer: Sequencer },
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/generated/**', 'src/tools/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [`tests/**/*.{${suffixes.join()}}.test.ts`],
        },
      },
      ...suffixes.map(project),
    ],
  },
});
