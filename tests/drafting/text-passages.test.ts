import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { textPassages } from '../../src/drafting/text-passages.ts';

const words = (text: string) => textPassages(text).passages.map((passage) => [passage.id, passage.words]);

describe('a text is taken apart', () => {
  test('into the sentences of paragraphs that blank lines part', () => {
    expect(words('A title\n\nOne thing. Another\nthing!\n \n\nThe end.\n')).toEqual([
      ['P1.1', 'A title'],
      ['P2.1', 'One thing.'],
      ['P2.2', 'Another'],
      ['P2.3', 'thing!'],
      ['P3.1', 'The end.'],
    ]);
  });

  test('by lines where there is no blank line', () => {
    expect(words('标题\r\n第一句。第二句！\r\n')).toEqual([
      ['P1.1', '标题'],
      ['P2.1', '第一句。'],
      ['P2.2', '第二句！'],
    ]);
  });

  test('not at a title, a legal form or an initial', () => {
    expect(words('Mr. Ann B. Lee heads Tea Co. Ltd. of Town. She said so.')).toEqual([
      ['P1.1', 'Mr. Ann B. Lee heads Tea Co. Ltd. of Town.'],
      ['P1.2', 'She said so.'],
    ]);
  });

  test('into nothing where there is nothing', () => {
    expect(words(' \n\n\t')).toEqual([]);
  });
});

test('every passage is the words between its offsets, counted in characters, in order, and its hash is theirs', () => {
  const part = fc.constantFrom(
    'Tea. ',
    '茶馆。',
    '𠮷野家，',
    'Mr. ',
    '\n\n',
    '\n',
    '\r\n',
    ' ',
    '\u3000',
    '\ufeff',
    '?',
    'é',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const { characters, sha256, passages } = textPassages(text);
      const all = [...text];
      expect(characters).toBe(all.length);
      expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
      let before = 0;
      for (const { start, end, words: own, sha256: hash, id, paragraph } of passages) {
        expect(all.slice(start, end).join('')).toBe(own);
        expect(hash).toBe(createHash('sha256').update(own).digest('hex'));
        expect(own).toBe(own.trim());
        expect(start).toBeGreaterThanOrEqual(before);
        expect(id.startsWith(`${paragraph}.`)).toBe(true);
        before = end;
      }
      // Nothing but white space lies outside the passages.
      const kept = passages.map(({ words: own }) => own).join('');
      expect(kept.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
    }),
  );
});
