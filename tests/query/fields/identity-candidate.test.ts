import { describe, expect, it } from 'vitest';
import { compiledField } from '../../support/compiling.ts';

describe('a pair of entities that may be the same', () => {
  it('leads to both, and to what is judged of them, null for nothing', () => {
    expect(compiledField('IdentityCandidate', 'left { id }').text).toContain('(n0:Entity {id: x.left})');
    expect(compiledField('IdentityCandidate', 'right { id }').text).toContain('(n0:Entity {id: x.right})');
    const { text, answer } = compiledField('IdentityCandidate', 'judgement { judgement }');
    expect(text).toContain('(n0:Judgement {id: x.judgement})');
    expect(answer(null)).toBeNull();
  });
});

describe('the reasons of a pair', () => {
  const { text, answer } = compiledField('IdentityCandidate', 'reasons { kind text(lang: "zh") en: text weight }');
  const columns = text.slice(text.indexOf('RETURN'));

  it('are as many as the stored lists have, in their order', () => {
    expect(text).toContain('UNWIND range(0, size(x.reasonKinds) - 1) AS i0');
    expect(answer([])).toEqual([]);
  });

  it('are worded in the language asked, and weigh parts of one, from hundredths', () => {
    const values: Readonly<Record<string, unknown>> = {
      'x.reasonKinds[i0]': 'NAME',
      'x.reasonTexts[i0]': 'the same name',
      'x.reasonTextsZh[i0]': '名称相同',
      'x.reasonWeights[i0]': -35,
    };
    const order = Object.keys(values).toSorted((a, b) => columns.indexOf(a) - columns.indexOf(b));
    expect(answer([order.map((name) => values[name])])).toEqual([
      { kind: 'NAME', text: '名称相同', en: 'the same name', weight: -0.35 },
    ]);
  });
});
