import { describe, expect, it } from 'vitest';
import { compiledField } from '../../support/compiling.ts';

const conflict = (text: string) => compiledField('Conflict', text);
const saic = ['SAIC', ['SAIC', '上汽集团'], ['en', 'zh'], ['Latn', 'Hans'], ['PRINTED', 'PRINTED']];
const term = ['small firms', null, null, null, null];

describe('the question of a conflict', () => {
  const asked = (row: readonly unknown[], lang = 'en') => conflict(`question(lang: "${lang}")`).answer(row);

  it('is its editor’s, in Chinese where there is one', () => {
    const declared = ['DECLARED', null, null, 'How many?', '多少？', []];
    expect([asked(declared), asked(declared, 'zh')]).toEqual(['How many?', '多少？']);
    expect(asked(['DECLARED', null, null, 'How many?', null, []], 'zh')).toBe('How many?');
  });

  it('is else made of the names as they are now, in the language asked', () => {
    const figure = ['FIGURE', null, 'firms', null, null, [saic]];
    expect(asked(figure)).toContain('SAIC');
    expect(asked(figure, 'zh')).toContain('上汽集团');
  });

  it('calls a term by its name, and what is neither by its id', () => {
    expect(asked(['FIGURE', null, 'share', null, null, [term]])).toContain('small firms');
    expect(conflict('question').text).toMatch(/coalesce\((\w+)\.name, (\w+)\.name, (\w+)\)/);
  });

  it('does not fail where nothing is named', () => {
    expect(asked(['WHETHER', 'HEADS', null, null, null, []])).toEqual(expect.any(String));
  });
});

describe('what a conflict is about', () => {
  it('is entities and terms, each by its own label', () => {
    expect(conflict('about { id }').text).toContain('UNWIND x.about AS i0 MATCH (n1:Entity {id: i0})');
    expect(conflict('aboutTerms { id }').text).toContain('UNWIND x.about AS i0 MATCH (n1:Term {id: i0})');
  });
});

describe('the positions of a conflict', () => {
  const positions = (fields: string) => conflict(`positions { ${fields} }`);

  it('are as many as there are readings, in their order', () => {
    const { text, answer } = positions('reading rank');
    expect(text).toContain('UNWIND range(0, size(x.readings) - 1) AS i0');
    const rows = [
      ['99 percent', 'PREFERRED'],
      ['97 percent', 'NORMAL'],
    ];
    expect(answer(rows)).toEqual([
      { reading: '99 percent', rank: 'PREFERRED' },
      { reading: '97 percent', rank: 'NORMAL' },
    ]);
    expect(answer([])).toEqual([]);
  });

  it('have no reason where it is empty, as a list of texts holds no null', () => {
    expect(positions('reason').answer([['']])).toEqual([{ reason: null }]);
  });

  it('read as the file of the source gives them in Chinese, else as they stand', () => {
    const { answer } = positions('reading(lang: "zh")');
    expect(answer([['about 99', '约九十九']])).toEqual([{ reading: '约九十九' }]);
    expect(answer([['about 99', '']])).toEqual([{ reading: 'about 99' }]);
    expect(answer([['about 99', null]])).toEqual([{ reading: 'about 99' }]);
  });

  it('name the claims that take them, in the order of their ids', () => {
    const { text } = positions('claims { id }');
    expect(text).toMatch(
      /MATCH \((\w+):Contention\) WHERE \1\.conflict = x\.id .*\1\.position = i0 MATCH \((\w+):Claim \{id: \1\.claim\}\) .*ORDER BY \2\.id/,
    );
  });
});
