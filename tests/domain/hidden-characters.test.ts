import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { hiddenCharacter, textFault, withEscapes } from '../../src/domain/hidden-characters.ts';

describe('a character that nobody sees is named, with its place', () => {
  test.each([
    ['an escape sequence', 'Ann\u001b[31m', 'character 4 is U+001B, an escape character: take it out'],
    ['a line break', 'Ann\nLee', 'character 4 is U+000A, a line break: write it on one line'],
    ['a tab', 'Ann\tLee', 'character 4 is U+0009, a tab: take it out'],
    ['a C1 control', '\u009b31m', 'character 1 is U+009B, a control character: take it out'],
    ['delete', 'a\u007f', 'character 2 is U+007F, a control character: take it out'],
    ['a bidi override', 'x\u202ey', 'character 2 is U+202E, a control of the direction of reading: take it out'],
    ['a bidi isolate', '\u2066x', 'character 1 is U+2066, a control of the direction of reading: take it out'],
    [
      'a zero-width space after a character of two units',
      '𠮷\u200b野',
      'character 2 is U+200B, a character without width: take it out',
    ],
    ['a word joiner', 'a\u2060b', 'character 2 is U+2060, a character without width: take it out'],
    ['a byte order mark inside', 'a\ufeffb', 'character 2 is U+FEFF, a byte order mark: take it out'],
    ['a soft hyphen', 'Shang\u00adhai', 'character 6 is U+00AD, a soft hyphen: take it out'],
    ['a tag', 'a\u{e0041}', 'character 2 is U+E0041, a tag character: take it out'],
    ['half a pair of surrogates', 'a\ud842', 'character 2 is U+D842, half a pair of surrogates: take it out'],
    ['no character', '\ufdd0', 'character 1 is U+FDD0, no character: take it out'],
    ['private use', '\ue000', 'character 1 is U+E000, a character for private use: take it out'],
    ['a mark of damage', '上海\ufffd', 'character 3 is U+FFFD, the mark of a character that was damaged: take it out'],
    ['a line separator', 'a\u2028b', 'character 2 is U+2028, a line break: write it on one line'],
    ['a Hangul filler', '\u3164', 'character 1 is U+3164, a character without width: take it out'],
    [
      'a joiner between letters that do not join',
      'wang\u200dzhendong',
      'character 5 is U+200D, a joiner between letters that do not join: take it out',
    ],
    [
      'a variation selector after a letter',
      'a\ufe0f',
      'character 2 is U+FE0F, a variation selector that follows no character it is for: take it out',
    ],
    ['nothing but blanks', ' \u3000', 'it is blank'],
  ])('%s', (_, text, message) => {
    expect(textFault(text)).toBe(message);
  });

  test.each([
    ['an ideographic blank', '王　振东'],
    ['a variation of a Chinese character', '葛\u{e0100}城'],
    ['a standardized variant', '邉\ufe00'],
    ['a non-joiner in Persian', 'می\u200cخواهم'],
    ['a joiner in Devanagari', 'क्\u200dष'],
    ['a family of emoji', '👨\u200d👩\u200d👧'],
    ['an emoji with a coloured form', '☕\ufe0f'],
    ['a character beyond the basic plane', '𠮷野家'],
    ['a hard blank', 'Nº\u00a05'],
  ])('%s is seen', (_, text) => {
    expect(textFault(text)).toBeNull();
  });
});

describe('a text with escapes', () => {
  test('shows what is hidden, the same way as JSON does', () => {
    expect(withEscapes('a\u001b[31m\u202e\u{e0041}\n')).toBe('a\\u001b[31m\\u202e\\udb40\\udc41\\u000a');
    expect(withEscapes('a\nb\u0007', '\n')).toBe('a\nb\\u0007');
  });

  test('holds nothing hidden any more, and leaves every other text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = withEscapes(text);
        expect(hiddenCharacter(shown)).toBeNull();
        expect(shown === text).toBe(hiddenCharacter(text) === null);
      }),
    );
  });

  test('of JSON is JSON of the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(JSON.parse(withEscapes(JSON.stringify({ text }), '\n'))).toEqual({ text });
      }),
    );
  });
});
