import { describe, expect, it } from 'vitest';
import { sentenceEnd, sentenceEndColumns, type SentenceEndRow } from '../../src/query/sentence-end.ts';

const row = (over: Partial<Record<number, unknown>> = {}) =>
  Object.assign(
    ['SAIC', 'FIRM', null, null, null, ['SAIC', '上汽集团'], ['en', 'zh'], ['Latn', 'Hans'], ['PRINTED', 'PRINTED']],
    over,
  ) as unknown as SentenceEndRow;
const [KIND, VALUE, QUALIFIER, OF] = [1, 2, 3, 4];

describe('the end of a sentence', () => {
  it('has a column for each of its values, of the node asked', () => {
    const columns = sentenceEndColumns('startNode(r)');
    expect(columns).toHaveLength(row().length);
    for (const column of columns) expect(column).toMatch(/^startNode\(r\)\.\w+$/);
  });

  it('is called as the language has it, else as it is shown', () => {
    expect(['en', 'zh', 'zh-Hans', 'fr'].map((lang) => sentenceEnd(row(), lang).name)).toEqual([
      'SAIC',
      '上汽集团',
      '上汽集团',
      'SAIC',
    ]);
  });

  it('knows all that it is called', () => {
    expect(sentenceEnd(row(), 'en').names).toEqual(['SAIC', '上汽集团']);
  });

  it('may stand for several where it is a group or a programme', () => {
    const isPhrase = (kind: string) => sentenceEnd(row({ [KIND]: kind }), 'en').isPhrase;
    expect(['GROUP', 'PROGRAMME', 'FIRM', 'PERSON'].map(isPhrase)).toEqual([true, true, false, false]);
  });

  it('has a size where one is hedged, with or without a number', () => {
    expect(sentenceEnd(row(), 'en').size).toBeNull();
    expect(sentenceEnd(row({ [QUALIFIER]: 'ABOUT' }), 'en').size).toEqual({ value: null, qualifier: 'ABOUT' });
    expect(sentenceEnd(row({ [VALUE]: 40, [QUALIFIER]: 'ABOUT', [OF]: 'firm' }), 'en')).toMatchObject({
      size: { value: 40, qualifier: 'ABOUT' },
      of: 'firm',
    });
  });
});
