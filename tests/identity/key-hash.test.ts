import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyHash } from '../../src/identity/key-hash.ts';

test('the hash of a key is a whole number of 40 bits, the same each time', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      const hash = keyHash(key);
      expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 40).toBe(true);
      expect(keyHash(key)).toBe(hash);
    }),
  );
});

test('keys that differ hardly ever have one hash', () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `ORGANIZATION brand 恒达 ${index}`);
  expect(new Set(keys.map(keyHash)).size).toBe(keys.length);
});
