import { expect, it } from 'vitest';
import { formatPath } from '../../src/domain/format-path.ts';

it.each([
  [[], ''],
  [['claims'], 'claims'],
  [['claims', 3, 'object'], 'claims[3].object'],
  [['a', 0, 1, 'b', 'c'], 'a[0][1].b.c'],
  [[0, 'id'], '[0].id'],
])('the path %j is written "%s"', (path, text) => {
  expect(formatPath(path)).toBe(text);
});
