import { describe, expect, it } from 'vitest';
import { compiledField } from '../../support/compiling.ts';

const statistic = (text: string) => compiledField('Statistic', text);

describe('a figure', () => {
  it('has its number, and leads to what it is about', () => {
    expect(statistic('value').text).toBe('x.number');
    expect(statistic('subject { id }').text).toContain('(n0:Entity {id: x.subject})');
    expect(statistic('subjectTerm { id }').text).toContain('(n0:Term {id: x.subjectTerm})');
  });

  it('is affirmed, accepted and of normal rank unless something else is stored', () => {
    const stored = ['polarity', 'rank', 'status'].map((name) => statistic(name).answer(null));
    expect(stored).toEqual(['AFFIRMED', 'NORMAL', 'ACCEPTED']);
  });

  it('is the claim that gives it, and disputed where that is', () => {
    expect(statistic('claims { id }').text).toContain('UNWIND [x] AS');
    expect(statistic('conflicts { id }').text).toContain('.claim = x.id');
  });

  it('has the details of its claim', () => {
    expect(statistic('details { name }').answer('{"sample":{"number":3}}')).toEqual([{ name: 'sample' }]);
  });

  it('has its time as printed and as days, from a date or from words', () => {
    const { text, answer } = statistic('period { text earliest latest }');
    expect(text).toBe('coalesce(x.asOf, x.asOfText)');
    expect(answer('2012')).toEqual({ text: '2012', earliest: '2012-01-01', latest: '2012-12-31' });
    expect(answer(null)).toBeNull();
  });

  it('is certain for a time that must be given, as a parameter', () => {
    const { text, parameters } = statistic('certainty(asOf: "2013-02")');
    expect(parameters).toEqual({ p0: 20130201, p1: 20130228 });
    expect(text).toMatch(/^CASE WHEN NOT .* THEN 'NO' .* 'DEFINITELY' ELSE 'POSSIBLY' END$/);
    expect(() => statistic('certainty(asOf: "ever")')).toThrow(/^asOf: "ever" is no date/);
  });
});

describe('a figure as printed', () => {
  const figure = (lang: string, values: Readonly<Record<string, unknown>>) =>
    statistic(`figure(lang: "${lang}")`).answerOf(values);
  const printed = { 'x.valueText': '340,000', 'x.unit': 'firms' };

  it('has its unit', () => {
    expect(figure('en', printed)).toBe('340,000 firms');
  });

  it('has none where none is given', () => {
    expect(figure('en', { 'x.valueText': '340,000' })).toBe('340,000');
  });

  it('is in Chinese as the file of its source gives it', () => {
    const textsZh = JSON.stringify({ valueText: '三十四万', unit: '家' });
    expect(figure('zh', { ...printed, 'x.textsZh': textsZh })).toBe('三十四万家');
    expect(figure('en', { ...printed, 'x.textsZh': textsZh })).toBe('340,000 firms');
  });
});
