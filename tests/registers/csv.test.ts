import { describe, expect, test } from '@jest/globals';
import { csvLine, headerLine, LIST_DELIMITER } from '../../src/registers/csv.ts';

const columns = [
  { name: 'name', type: 'string' },
  { name: 'names', type: 'string[]' },
  { name: 'day', type: 'long' },
] as const;

describe('a line of a table', () => {
  test('holds the leading cells and then the properties by column', () => {
    expect(headerLine([':LABEL'], columns)).toBe(':LABEL,name:string,names:string[],day:long');
    expect(csvLine(['Firm'], columns, { day: 3, name: 'a' })).toBe('Firm,a,,3');
    expect(csvLine([], columns, { names: ['a', 'b'] })).toBe(`,a${LIST_DELIMITER}b,`);
  });

  test('quotes what would be taken for more than one cell', () => {
    expect(csvLine([], columns, { name: 'a "b", c' })).toBe('"a ""b"", c",,');
  });

  test.each([
    ['a property without a column', { other: 1 }],
    ['an empty text', { name: '' }],
    ['a list with an empty text in it', { names: ['a', ''] }],
  ])('cannot hold %s', (_title, properties) => {
    expect(csvLine([], columns, properties)).toBeNull();
  });
});
