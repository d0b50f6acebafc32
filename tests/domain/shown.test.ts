import { expect, it } from 'vitest';
import { shown } from '../../src/domain/shown.ts';
import { wordsFor } from '../../src/domain/words-for-type.ts';

it.each([
  ['tea', null, '"tea"'],
  [['tea'], null, 'a list'],
  [{ tea: 1 }, null, 'a map'],
  [null, '', 'empty'],
  [null, null, 'empty'],
  [null, '~', '~'],
  [true, 'yes', 'yes'],
  [1e21, '1000000000000000000000', '1000000000000000000000'],
  [Infinity, null, 'Infinity'],
  ['say "tea"', null, '"say \\"tea\\""'],
  ['x'.repeat(120), null, `"${'x'.repeat(120)}"`],
  ['x'.repeat(200), null, `"${'x'.repeat(120)}…" (200 characters)`],
  ['𠮷'.repeat(130), null, `"${'𠮷'.repeat(120)}…" (130 characters)`],
  [1e200, `1${'0'.repeat(200)}`, `1${'0'.repeat(119)}…`],
])('the value %j, written %j, is shown as %s', (value, written, text) => {
  expect(shown(value, written)).toBe(text);
});

it.each([
  ['string', 'text'],
  [['string', 'null'], 'text or null'],
  ['integer', 'a whole number'],
  ['tuple', 'tuple'],
])('the type %j is called %s', (type, words) => {
  expect(wordsFor(type)).toBe(words);
});
