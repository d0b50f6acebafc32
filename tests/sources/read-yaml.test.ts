import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/sources/problem.ts';
import { readSources } from '../../src/sources/read-source.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { problemsOf, toBytes } from '../support/wrong-file.ts';

describe('a file that is no YAML to be read is told:', () => {
  test.each([
    ['an empty file', '', '1:1', 'the file is empty: a source file begins with "source:"'],
    ['comments only', '# nothing\n', '1:1', 'the file is empty: a source file begins with "source:"'],
    ['a list', '- 1\n', '1:1', 'the file: it is a list and must be a map'],
    ['a key given twice', 'source: {}\nsource: {}\n', '2:1', 'the key "source" is there twice; keep one'],
    ['a tab', 'source:\n\tid: a\n', '2:1', 'a tab is used to indent; YAML wants spaces'],
    ['two documents', `${SMALL_SOURCE}---\na: 1\n`, null, 'a second YAML document begins here: one source per file'],
    [
      'a bracket left open',
      'source: [\n',
      '2:1',
      'this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a tag', 'source: !code x\n', '1:9', 'this is not YAML: Unresolved tag: !code'],
    [
      'an alias',
      'source: &a {}\nclaims: *a\n',
      '2:9',
      '"*a" is an alias; write out what it stands for, so that every place can be read alone',
    ],
    [
      'brackets by the thousand',
      `source: ${'['.repeat(200_000)}`,
      null,
      'the file cannot be read as YAML: nested too deeply',
    ],
    [
      'more than 16 MB',
      ' '.repeat(16 * 1024 * 1024 + 1),
      '1:1',
      'the file has 16777217 bytes; a source file may have 16777216 (16 MB): split it',
    ],
  ])('%s', (_, text, place, message) => {
    const [first, ...more] = problemsOf(text);
    expect(more).toEqual([]);
    expect(first?.replace(/^a.yaml:\d+:\d+: /, '')).toBe(message);
    if (place !== null) expect(first).toBe(`a.yaml:${place}: ${message}`);
  });

  test('an alias within an alias a billion times over is not followed', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `  k${level}: &l${level} [*l${level - 1}, *l${level - 1}]`);
    const [first] = problemsOf(['source:', '  k: &l-1 x', ...levels, ''].join('\n'));
    expect(first).toMatch(/^a.yaml:3:\d+: "\*l-1" is an alias/);
  });

  test('text that is not UTF-8', () => {
    const file = Buffer.concat([toBytes('source:\n  title: caf'), Buffer.from([0xe9]), toBytes('\n')]);
    expect(readSources([{ file: 'a.yaml', bytes: file }]).problems.map(formatProblem)).toEqual([
      'a.yaml:2:1: this is not UTF-8 text (it may be GB18030, Latin-1, or cut off within a character): save the file as UTF-8',
    ]);
  });
});
