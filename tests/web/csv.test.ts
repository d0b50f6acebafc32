import { describe, expect, it } from 'vitest';
import { aboutOf } from '../../web/src/export/about.ts';
import { csvOf } from '../../web/src/export/csv.ts';
import { ENTITY_HEADINGS, entityRecords } from '../../web/src/export/records.ts';
import { entity, sceneWith, viewOf } from './made-up-scene.ts';
import { readCsv } from './read-csv.ts';

const view = viewOf({});

function written(names: readonly string[], known: Parameters<typeof entityRecords>[2] = new Map()): string {
  const scene = sceneWith(
    names.map((name, index) => entity(`e${index}`, 'FIRM', name)),
    [],
    view,
  );
  const about = aboutOf(scene, view, 'http://localhost:4000', new Date('2026-11-26T10:00:00Z'));
  return csvOf(entityRecords(scene, new Map(), known), about, ENTITY_HEADINGS);
}

const readNames = (names: readonly string[]) => readCsv(written(names).slice(1)).map(({ name }) => name);

describe('a name in CSV', () => {
  it.each([
    '=1+1',
    '+1',
    '-x',
    '@x',
    '＝1',
    '﹦1',
    '﹢1',
    '＠x',
    '−1',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u3000=1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '\u3164=1',
    '\u034f=1',
    '\ufe0f=1',
    '\u2800=1',
    '\u0000=1',
    '\ud842=1',
  ])('that begins as a formula does is guarded: %j', (name) => {
    expect(readNames([name])[0]).toMatch(/^'/);
  });

  it.each(['1=1', 'x@y', '上海=1', 'https://example.org/?a=1', '<b>x</b>', "'=1", '"=1"', '１', '|x', '%x'])(
    'that only holds its signs stays as it is: %j',
    (name) => {
      expect(readNames([name])).toEqual([name]);
    },
  );

  it.each(['a;=1', 'a\t=1', 'a,b', 'say "x"', ' a', 'a ', 'a\u3000', 'a\nb', '\u00a0'])(
    'stands in quotes where a program may part or trim it: %j',
    (name) => {
      expect(written([name])).toContain(`FIRM,"${name.replaceAll('"', '""')}",`);
      expect(readNames([name])).toEqual([name]);
    },
  );

  it('has the sign for such in the place of what no file can hold', () => {
    expect(readNames(['a\u0000b\u001b[31m', 'half \ud842', '𠮷野家\uffff'])).toEqual([
      'a\ufffdb\ufffd[31m',
      'half \ufffd',
      '𠮷野家\ufffd',
    ]);
  });
});

it('names that differ stay different in a cell, whatever they hold', () => {
  const names = [{ value: 'A; B' }, { value: 'C' }, { value: 'the "D"; E' }];
  const [first] = readCsv(written(['x'], new Map([['e0', { names, identifiers: [] }]])).slice(1));
  expect(first!['otherNames']).toBe('"A; B"; C; "the ""D""; E"');
});
