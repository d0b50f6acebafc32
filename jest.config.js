/** What every test file has in common. Tests run as native ES modules; types are tsc's task, so swc only strips them. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  setupFiles: ['<rootDir>/tests/support/allow-needs.ts'],
};

/** Test files whose names end in `.NAME.test.ts`. What they need is started before the first of them, and granted to them alone. */
function project(name, testNeeds) {
  return {
    ...common,
    displayName: name,
    testMatch: [`<rootDir>/tests/**/*.${name}.test.ts`],
    globals: { testNeeds },
    globalSetup: `<rootDir>/tests/support/global-setup-${name}.ts`,
    globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  };
}

const others = [
  project('graph', ['database']),
  project('program', ['database', 'program']),
  project('browser', ['database', 'program', 'browser']),
];

export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: others.map(({ displayName }) => `\\.${displayName}\\.test\\.ts$`),
      globals: { testNeeds: [] },
    },
    ...others,
  ],
  testTimeout: 300_000,
  // Each worker has a database of its own, as many files empty theirs; one that is given is one.
  maxWorkers: process.env.GUANXI_TEST_NEO4J_URI ? 1 : 2,
  testSequencer: '<rootDir>/tests/support/sequencer.js',
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', '!src/generated/**', '!src/tools/**'],
};
