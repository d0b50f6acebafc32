import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
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

  test('is read by another reader of CSV as the cells that were written', () => {
    // A register holds no text with a character that cannot be seen; commas, quotes and blanks it may hold anywhere.
    const text = fc.string({ unit: fc.constantFrom('a', '茶', '🍵', ' ', ',', '"', "'", ';', '\\'), minLength: 1 });
    const properties = fc.record({ name: text, names: fc.array(text, { minLength: 1 }), day: fc.integer() });
    fc.assert(
      fc.property(properties, fc.array(fc.constantFrom('Firm', 'syn-firm-0000001')), (given, leading) => {
        const lines = `${headerLine(leading, columns)}\n${csvLine(leading, columns, given)}\n`;
        expect(parse(lines)).toEqual([
          [...leading, 'name:string', 'names:string[]', 'day:long'],
          [...leading, given.name, given.names.join(LIST_DELIMITER), String(given.day)],
        ]);
      }),
    );
  });

  test.each([
    ['a property without a column', { other: 1 }],
    ['an empty text', { name: '' }],
    ['a list with an empty text in it', { names: ['a', ''] }],
  ])('cannot hold %s', (_title, properties) => {
    expect(csvLine([], columns, properties)).toBeNull();
  });
});
