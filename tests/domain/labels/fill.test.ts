import { expect, it } from 'vitest';
import { EXPORT_LOSSES } from '../../../src/domain/labels/export-losses.ts';
import { fill } from '../../../src/domain/labels/fill.ts';
import { IMPORT_LOSSES } from '../../../src/domain/labels/import-losses.ts';

const LOSSES = [...Object.values(EXPORT_LOSSES), ...Object.values(IMPORT_LOSSES)].map(({ en }) => en);

it.each([
  [1, '1 claim cites passages.'],
  [2, '2 claims cite passages.'],
  [0, '0 claims cite passages.'],
])('agrees with a count of %d', (count, sentence) => {
  expect(fill('{count} {claim|claims} {cites|cite} passages.', { count })).toBe(sentence);
});

it('leaves a brace that is no slot as it is, and reads no slot in what is filled in', () => {
  expect(fill('{count} of {about}, {else}', { count: 1, about: '{count|counts}' })).toBe('1 of {count|counts}, {else}');
});

it.each(LOSSES)('of one thing is worded in the singular: %s', (sentence) => {
  const filled = fill(sentence, { count: 1, about: 'leiRank' });
  expect(filled).not.toMatch(/\b1 (?:further )?\w+s\b|[{|}]/);
});
