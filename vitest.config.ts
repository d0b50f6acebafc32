import { createRequire } from 'node:module';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { Sequencer } from './tests/support/sequencer.ts';

/** A project: its test files, and what they need, which is started before the first of them and given to no others. */
interface Project {
  readonly name: string;
  readonly include: string;
  readonly exclude?: string;
  readonly needs: string;
}

/** Graph tests of what writes the store: they share few statements with those of what reads it, and run beside them. */
const writing = 'tests/{changes,commands,graph,registers,sources,store}/**/*.graph.test.ts';

// In the order in which they run where several do. The last graph tests make the database forget its plans, which those of the
// browser share, and the last of the store.
const projects: readonly Project[] = [
  { name: 'browser', include: 'tests/**/*.browser.test.ts', needs: 'browser' },
  { name: 'graph', include: 'tests/**/*.graph.test.ts', exclude: writing, needs: 'graph' },
  { name: 'program', include: 'tests/**/*.program.test.ts', needs: 'program' },
  { name: 'store', include: writing, needs: 'graph' },
];

/** Projects follow one another, or the process of one would end where a file of another stands between two of its own. */
function configured({ name, include, exclude, needs }: Project, place: number): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [include],
      exclude: exclude === undefined ? [] : [exclude],
      globalSetup: [`tests/support/global-setup-${needs}.ts`],
      sequence: { groupOrder: 1 + place },
    },
  };
}

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
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'], exclude: ['src/generated/**', 'src/tools/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.{browser,graph,program}.test.ts'],
          // These share nothing, and a developer waits for them.
          maxWorkers: 2,
        },
      },
      ...projects.map(configured),
    ],
  },
});
