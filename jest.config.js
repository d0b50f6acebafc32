/** Tests run as native ES modules; types are tsc's task, so swc only strips them. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testTimeout: 300_000,
  // Each worker has a database of its own, as many files empty theirs; one that is given is one.
  maxWorkers: process.env.GUANXI_TEST_NEO4J_URI ? 1 : 2,
  testSequencer: '<rootDir>/tests/support/sequencer.js',
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
};
