import { expect, test } from 'vitest';
import { EVERYTHING, scopeOf } from '../../src/exchange/export-scope.ts';
import { exportFormat } from '../../src/exchange/formats.ts';
import { EXPORT_FORMAT_NAMES } from '../../src/exchange/format-names.ts';

test('an export is of everything where nothing else is asked', () => {
  expect(scopeOf({})).toEqual(EVERYTHING);
  expect(scopeOf({ asOf: '2013', knownAt: '2014-05', sources: 'src-a, src-b', around: 'wang', hops: '2' })).toEqual({
    asOf: '2013',
    knownAt: '2014-05',
    sources: ['src-a', 'src-b'],
    around: 'wang',
    hops: 2,
  });
});

test.each([
  [{ asOf: '2013-13' }, 'asOf: "2013-13" is no date'],
  [{ knownAt: 'yesterday' }, 'knownAt: "yesterday" is no date'],
  [{ sources: 'src-a,' }, 'sources: give the ids of sources, with commas between.'],
  [{ sources: '' }, 'sources: give the ids'],
  [{ around: '' }, 'around: give the id of an entity.'],
  [{ hops: '2' }, 'hops: give around as well'],
  [{ around: 'wang', hops: '4' }, 'hops: "4" is not allowed; give 1 to 3.'],
  [{ around: 'wang', hops: '0' }, 'hops: "0" is not allowed'],
  [{ around: 'wang', hops: '1.5' }, 'hops: "1.5" is not allowed'],
])('%j is refused with what is allowed', (options, message) => {
  expect(() => scopeOf(options)).toThrow(message);
});

test('each format is found by its name; another name is refused with the nearest one', () => {
  for (const name of EXPORT_FORMAT_NAMES) expect(exportFormat(name).name).toBe(name);
  expect(() => exportFormat('grafml')).toThrow(
    /^"grafml" is no format; use one of jsonl, csv, .* did you mean "graphml"\?$/,
  );
});
