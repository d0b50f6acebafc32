import { allowOnly, type TestNeed } from './test-needs.ts';

// Runs before each test file: `testNeeds` is what the file's project in jest.config.js grants it.
const { testNeeds } = globalThis as unknown as { readonly testNeeds: readonly TestNeed[] };
allowOnly(testNeeds);
