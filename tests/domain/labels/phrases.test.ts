import { describe, expect, it } from 'vitest';
import { fill } from '../../../src/domain/labels/fill.ts';
import { phrase } from '../../../src/domain/labels/phrase.ts';
import {
  CLAIM_SENTENCES,
  HEDGES,
  PHRASES,
  REGISTERED_CATEGORIES,
  REGISTERING_AUTHORITIES,
} from '../../../src/domain/labels/phrases.ts';
import type { Bilingual } from '../../../src/domain/labels/lang.ts';
import { CATALOGUES } from '../../../src/domain/labels/label.ts';

const ALL = Object.entries({
  ...PHRASES,
  ...HEDGES,
  ...CLAIM_SENTENCES,
  ...REGISTERED_CATEGORIES,
  ...REGISTERING_AUTHORITIES,
} satisfies Record<string, Bilingual>);
const slotsOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('the phrases', () => {
  it.each(ALL)('%s has the same slots in both languages', (_, { en, zh }) => {
    expect(slotsOf(zh)).toEqual(slotsOf(en));
  });

  it.each(ALL.filter(([, { en }]) => /[a-z]{2}/.test(en.replaceAll(/\{\w+\}/g, ''))))(
    '%s has a translation',
    (name, words) => {
      expect(words.en).not.toMatch(/\p{Script=Han}/u);
      if (name !== 'percent') expect(words.zh).toMatch(/\p{Script=Han}/u);
    },
  );

  it('fill their slots with values as they are', () => {
    expect(phrase(PHRASES.title, 'zh', { title: '$& {title}' })).toBe('《$& {title}》');
    expect(phrase(PHRASES.leftOut, 'en', { count: 2 })).toBe('2 more are not shown.');
  });

  it('leave a slot that has no value', () => {
    expect(fill('{from} holds {share} percent of {to}', { share: 9 })).toBe('{from} holds 9 percent of {to}');
    expect(fill('{constructor}', {})).toBe('{constructor}');
  });
});

describe('the sentences of relation types', () => {
  const types = Object.keys(CATALOGUES.en.RelationType);
  it.each(types)('%s names both ends once in each language, also of the past', (type) => {
    for (const lang of ['en', 'zh'] as const) {
      const sentences = CATALOGUES[lang].RelationType[type]!.slice(2);
      for (const sentence of sentences) expect(slotsOf(sentence ?? '')).toEqual(['{from}', '{to}']);
      expect(sentences).toHaveLength(CATALOGUES.en.RelationType[type]!.length - 2);
    }
  });
});
