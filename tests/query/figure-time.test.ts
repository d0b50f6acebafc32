import { expect, test } from 'vitest';
import { figureBounds } from '../../src/query/figure-time.ts';

const bounds = figureBounds('c');

test('a figure is for a time within its date: its start and its end are bounded by the same two days', () => {
  expect(bounds.endMin).toBe(bounds.startMin);
  expect(bounds.startMin).toContain('c.asOfMin');
  expect(bounds.endMax).toContain('c.asOfMax');
});

test('a figure that its source does not date may be for any time', () => {
  for (const bound of [bounds.startMin, bounds.endMax])
    expect(bound).toMatch(/^CASE WHEN .*c\.asOfBasis.* ENDS WITH 'not stated' THEN null ELSE /);
});

test('a figure that is inferred, planned or forecast certainly held at no time', () => {
  expect(bounds.startMax).toMatch(/^CASE WHEN NOT .*c\.modality.* IN \[.*'INFERRED'.*\] AND .* THEN .* END$/);
  expect(bounds.certain).toBeNull();
});
