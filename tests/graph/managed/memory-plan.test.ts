import { expect, test } from 'vitest';
import { machineMemory, planMemory } from '../../../src/graph/managed/memory-plan.ts';

test.each([
  ['a laptop of 16 GB', { totalMb: 16_384, availableMb: 9000 }, { heapMb: 2048, pageCacheMb: 2048 }],
  ['a machine of 64 GB', { totalMb: 65_536, availableMb: 60_000 }, { heapMb: 2048, pageCacheMb: 4096 }],
  ['a container of 2 GB', { totalMb: 2048, availableMb: 1900 }, { heapMb: 512, pageCacheMb: 256 }],
  ['a full laptop', { totalMb: 16_384, availableMb: 2000 }, { heapMb: 625, pageCacheMb: 625 }],
  ['the least of all', { totalMb: 2048, availableMb: 990 }, { heapMb: 512, pageCacheMb: 128 }],
])('the memory plan gives a part of %s', (_, memory, plan) => {
  expect(planMemory(memory)).toEqual(plan);
});

test('the memory plan says how much is needed and how much there is', () => {
  expect(() => planMemory({ totalMb: 1024, availableMb: 600 })).toThrow(
    'The database needs about 990 MB of memory and 600 MB is available: close other programs',
  );
});

test('the memory plan is the one that the caller gives, however little memory there is', () => {
  expect(planMemory({ totalMb: 1024, availableMb: 600 }, { heapMb: 256, pageCacheMb: 64 })).toEqual({
    heapMb: 256,
    pageCacheMb: 64,
  });
});

test('the memory plan sees the memory of this machine', () => {
  const { totalMb, availableMb } = machineMemory();
  expect(totalMb).toBeGreaterThan(100);
  expect(availableMb).toBeGreaterThan(0);
  expect(availableMb).toBeLessThanOrEqual(totalMb);
});
