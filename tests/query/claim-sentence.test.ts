import { describe, expect, it } from 'vitest';
import { compiledField } from '../support/compiling.ts';

const COLUMNS = {
  details: 'x.details',
  subjectText: 'x.subjectText',
  measure: 'x.measure',
  unit: 'x.unit',
  predicate: 'x.predicate',
  value: 'coalesce(x.valueText, x.value)',
  past: "coalesce(x.tense IN ['PAST_EVENT', 'PAST_TO_DATE'], false)",
  textsZh: 'x.textsZh',
  ends: ':Entity {id: end})',
  terms: ':Term {id: end})',
};

const nobody = [null];
const called = (name: string, zh: string | null = null, kind = 'FIRM') =>
  zh === null
    ? [name, kind, null, null, null, [name], ['en'], ['Latn'], ['PRINTED']]
    : [name, kind, null, null, null, [name, zh], ['en', 'zh'], ['Latn', 'Hans'], ['PRINTED', 'PRINTED']];
const texts = (given: Readonly<Record<string, string>>) => JSON.stringify(given);

/** The sentence of a claim that has what is named here, and nothing else. */
function sentence(claim: Readonly<Partial<Record<keyof typeof COLUMNS, unknown>>>, lang = 'en'): unknown {
  const whole = { past: false, ends: [nobody, nobody], terms: [null, null], ...claim };
  const values = Object.entries(whole).map(([name, value]) => [COLUMNS[name as keyof typeof COLUMNS], value]);
  return compiledField('Claim', `sentence(lang: "${lang}")`).answerOf(
    Object.fromEntries(values) as Record<string, unknown>,
  );
}

describe('the sentence of a claim', () => {
  const ends = [called('Wang', '王振东', 'PERSON'), called('SAIC', '上汽集团')];

  it('is that of its relation, where it ties two entities', () => {
    expect(sentence({ predicate: 'HEADS', ends })).toBe('Wang heads SAIC');
  });

  it('calls both ends as the language has them', () => {
    expect(sentence({ predicate: 'HEADS', ends }, 'zh')).toMatch(/王振东.*上汽集团/u);
  });

  it('says the share, in percent', () => {
    expect(sentence({ predicate: 'OWNS', ends, details: '{"share":{"text":"percent","number":51}}' })).toBe(
      'Wang holds 51 percent of SAIC',
    );
  });

  it('tells what is over as past', () => {
    expect(sentence({ predicate: 'PARTNERS_WITH', ends, past: true })).toBe('Wang partnered with SAIC');
    expect(sentence({ predicate: 'PARTNERS_WITH', ends })).toBe('Wang partners with SAIC');
  });

  it('says a figure with its measure and unit', () => {
    const figure = { predicate: 'STATISTIC', measure: 'share of firms', value: '99', unit: 'percent' };
    expect(sentence({ ...figure, subjectText: 'Shanghai' })).toMatch(/^Shanghai, share of firms: 99/);
  });

  it('calls what has no entity by its term, before the words of the claim', () => {
    const spoken = { predicate: 'TREND', value: 'rising', subjectText: 'small firms' };
    expect(sentence({ ...spoken, terms: ['SMEs', null] })).toMatch(/^SMEs/);
    expect(sentence(spoken)).toMatch(/^small firms/);
  });

  it('does not fail on a claim of which nothing but the predicate is known', () => {
    expect(sentence({ predicate: 'FOUNDED' })).toEqual(expect.any(String));
  });
});

describe('the sentence of a claim in Chinese', () => {
  const figure = { predicate: 'STATISTIC', subjectText: 'the city', measure: 'firms', value: '340,000', unit: 'firms' };

  it('has the texts that the file of its source gives in Chinese', () => {
    const textsZh = texts({ subjectText: '全市', measure: '企业数', valueText: '三十四万', unit: '家' });
    expect(sentence({ ...figure, textsZh }, 'zh')).toBe('全市，企业数：三十四万家');
  });

  it('has an attribute’s value by its own name', () => {
    const trend = {
      predicate: 'TREND',
      subjectText: 'the city',
      value: 'rising fast',
      textsZh: texts({ value: '快速上升' }),
    };
    expect(sentence(trend, 'zh')).toContain('快速上升');
  });

  it('leaves these texts out in English', () => {
    expect(sentence({ ...figure, textsZh: texts({ measure: '企业数' }) })).toMatch(/^the city, firms: 340,000/);
  });
});

describe('the statement of a claim’s sentence', () => {
  it('looks both ends up at once, as entities and as terms', () => {
    const { text } = compiledField('Claim', 'sentence');
    expect(text.match(/COLLECT \{/g)).toHaveLength(2);
    expect(text).toContain('UNWIND [x.subject, x.object]');
    expect(text).toContain('UNWIND [x.subjectTerm, x.objectTerm]');
  });
});
