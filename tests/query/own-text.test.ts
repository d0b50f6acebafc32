import { describe, expect, it } from 'vitest';
import { column } from '../../src/query/columns.ts';
import { givenOr, givenText, inLangOf, ownTextOf } from '../../src/query/own-text.ts';
import { compiling, readable } from '../support/compiling.ts';

function own(type: string, text: string) {
  const { compilation, field } = compiling(`{ ${text} }`, {}, type);
  return readable(ownTextOf(compilation, 'x', field), compilation.request);
}

describe('a property that is a text of our own', () => {
  it('is read alone where it is asked as it stands', () => {
    for (const text of ['summary', 'summary(lang: "en")', 'summary(lang: "fr")'])
      expect(own('Source', text).text).toBe('x.summary');
  });

  it('is in Chinese as the file of its source gives it, else as we put it, else as it stands', () => {
    const { columns, answerOf } = own('Source', 'summary(lang: "zh-Hans")');
    expect(columns).toEqual(['x.summary', 'x.textsZh']);
    const given = JSON.stringify({ summary: '概要', other: '别的' });
    expect(answerOf({ 'x.summary': 'in short', 'x.textsZh': given })).toBe('概要');
    expect(answerOf({ 'x.summary': 'percent', 'x.textsZh': JSON.stringify({ other: '别的' }) })).toBe('%');
    expect(answerOf({ 'x.summary': 'never put into Chinese' })).toBe('never put into Chinese');
  });

  it('is null where it is empty or not there, whatever its file gives', () => {
    const { answerOf } = own('Source', 'summary(lang: "zh")');
    const given = JSON.stringify({ summary: '概要' });
    for (const empty of ['', null]) expect(answerOf({ 'x.summary': empty, 'x.textsZh': given })).toBeNull();
    expect(own('Source', 'summary').answer('')).toBeNull();
  });

  it('is looked up in no file where its type has none', () => {
    expect(own('Term', 'name(lang: "zh")').columns).toEqual(['x.name']);
    expect(own('Term', 'name(lang: "zh")').answer('percent')).toBe('%');
  });

  it('stands as it is where the field has no language', () => {
    expect(own('Term', 'kind').answer('percent')).toBe('percent');
  });
});

describe('a list of texts of our own', () => {
  const list = (lang: string) => {
    const { compilation, field } = compiling(`{ options(lang: "${lang}") }`, {}, 'Ambiguity');
    const beside = column<readonly string[] | null>('x.zh');
    return readable(
      givenOr(compilation, field, 'x.options', beside, (given) => given ?? undefined),
      compilation.request,
    );
  };

  it('is put into Chinese text by text, where none is given', () => {
    expect(list('zh').answerOf({ 'x.options': ['percent', 'nobody knows'] })).toEqual(['%', 'nobody knows']);
    expect(list('zh').answerOf({ 'x.options': ['percent'], 'x.zh': ['百分之几'] })).toEqual(['百分之几']);
  });

  it('does not read what is beside it in English', () => {
    expect(list('en').columns).toEqual(['x.options']);
    expect(list('en').answer(['percent'])).toEqual(['percent']);
  });
});

describe('the texts of a file in Chinese', () => {
  it('are found by name, none where there is no such', () => {
    const json = JSON.stringify({ note: '注' });
    expect([givenText(json, 'note'), givenText(json, 'value'), givenText(null, 'note')]).toEqual([
      '注',
      undefined,
      undefined,
    ]);
  });

  it('are those of the row that is read, also right after another', () => {
    const rows = ['甲', '乙', '甲'].map((note) => JSON.stringify({ note }));
    expect(rows.map((json) => givenText(json, 'note'))).toEqual(['甲', '乙', '甲']);
  });
});

describe('a text that is no column', () => {
  it('is in the language of the field that asks for it', () => {
    expect(inLangOf('percent')({ lang: 'zh' })).toBe('%');
    expect(inLangOf('percent')({ lang: 'en' })).toBe('percent');
    expect(inLangOf(null)({ lang: 'zh' })).toBeNull();
  });
});
