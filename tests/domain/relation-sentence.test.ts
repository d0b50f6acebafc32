import { describe, expect, it } from 'vitest';
import { relationSentence, type SentenceDetails } from '../../src/domain/relation-sentence.ts';
import { RELATION_TYPES, relationType } from '../../src/domain/relation-types.ts';
import type { SentenceEnd } from '../../src/domain/sentence-end.ts';

const one = (name: string, ...names: string[]): SentenceEnd => ({
  name,
  names: [name, ...names],
  isPhrase: false,
  size: null,
  of: null,
});
const group = (name: string, size: SentenceEnd['size'] = null, of = 'firm'): SentenceEnd => ({
  name,
  names: [name],
  isPhrase: true,
  size,
  of,
});
const SSEC = one('Shanghai Small Enterprises Center', 'SSEC');
const GUANGYU = one('Guangyu');
const PLATFORM = one('the exchange platform');
const plain: SentenceDetails = { past: false, share: null };
const sentence = (
  type: string,
  lang: 'en' | 'zh',
  from: SentenceEnd,
  to: SentenceEnd,
  more: Partial<SentenceDetails> = {},
) => relationSentence(relationType(type)!, lang, from, to, { ...plain, ...more });

describe('the sentence of a relation', () => {
  it.each([
    [
      'HOME_TO',
      SSEC,
      group('SMEs that SSEC is home to', { value: 500, qualifier: 'ABOUT' }),
      'Shanghai Small Enterprises Center is home to about 500 SMEs',
    ],
    [
      'OVERSEES',
      SSEC,
      group('industry associations in Shanghai overseen by SSEC', { value: 50, qualifier: 'EXACT' }),
      'Shanghai Small Enterprises Center oversees 50 industry associations',
    ],
    [
      'BENEFITED_FROM',
      group('firms that have gained from the exchange platform', { value: 200, qualifier: 'MORE_THAN' }),
      PLATFORM,
      'more than 200 firms have gained from the exchange platform',
    ],
    [
      'HAS_PROGRAMME',
      SSEC,
      group('incubator programmes associated with SSEC'),
      'Shanghai Small Enterprises Center is associated with incubator programmes',
    ],
    [
      'PRAISED_FOR',
      group('incubator programmes associated with SSEC'),
      group("Shanghai's SMEs"),
      "incubator programmes associated with SSEC are praised for what they do for Shanghai's SMEs",
    ],
    [
      'LINKS',
      SSEC,
      group('local small companies that SSEC links abroad'),
      'Shanghai Small Enterprises Center links local small companies with partners',
    ],
    [
      'LOCATED_IN',
      group("Shanghai's SMEs", { value: 340_000, qualifier: 'NONE_GIVEN' }),
      one('Shanghai'),
      '340,000 SMEs are in Shanghai',
    ],
    [
      'MEMBER_OF',
      GUANGYU,
      group('firms that have gained from the exchange platform'),
      'Guangyu is one of the firms that have gained from the exchange platform',
    ],
    ['OWNS', group('an unnamed family'), one('Guangyu Co'), 'an unnamed family owns Guangyu Co'],
    ['BRANCH_OF', one('Guangyu Hong Kong'), one('Guangyu Co'), 'Guangyu Hong Kong is a branch of Guangyu Co'],
    ['CONSOLIDATED_BY', one('Sanden Behr'), one('Sanden'), 'Sanden Behr is consolidated by Sanden'],
    ['MANAGED_BY', one('the growth fund'), one('Guangyu Co'), 'the growth fund is managed by Guangyu Co'],
    [
      'LOCATED_IN',
      group("Shanghai's companies listed with A shares", { value: 359, qualifier: 'EXACT' }),
      one('Shanghai'),
      '359 companies listed with A shares are in Shanghai',
    ],
    [
      'LOCATED_IN',
      group('industry associations in Shanghai overseen by SSEC', { value: 50, qualifier: 'EXACT' }),
      one('Shanghai'),
      'industry associations in Shanghai overseen by SSEC are in Shanghai',
    ],
    [
      'HAS_PROGRAMME',
      SSEC,
      group("SSEC's plan for an incubator (mentioned in 2012)"),
      'Shanghai Small Enterprises Center is associated with a plan for an incubator (mentioned in 2012)',
    ],
  ])('counts and agrees in number: %s', (type, from, to, said) => {
    expect(sentence(type, 'en', from, to)).toBe(said);
  });

  it.each([
    [
      'HOME_TO',
      SSEC,
      group('聚集在SSEC的中小企业', { value: 500, qualifier: 'ABOUT' }),
      'Shanghai Small Enterprises Center聚集了约500家中小企业',
    ],
    [
      'BENEFITED_FROM',
      group('从交流平台获益的企业', { value: 100, qualifier: 'MORE_THAN' }),
      one('交流平台'),
      '超过100家企业受益于交流平台',
    ],
    [
      'LOCATED_IN',
      group('上海的中小企业', { value: 367_000, qualifier: 'NONE_GIVEN' }),
      one('上海'),
      '36.7万家中小企业位于上海',
    ],
    [
      'LOCATED_IN',
      group('由SSEC管理的上海行业协会', { value: 50, qualifier: 'EXACT' }),
      one('上海'),
      '由SSEC管理的上海行业协会位于上海',
    ],
    [
      'HAS_PROGRAMME',
      SSEC,
      group('SSEC的孵化器计划（2012年提及）'),
      'Shanghai Small Enterprises Center与孵化器计划（2012年提及）有关联',
    ],
    [
      'REPORTED_FROM',
      group('上海的记者', { value: 3, qualifier: 'EXACT' }, 'person'),
      one('上海'),
      '3名记者从上海发回报道',
    ],
    ['BRANCH_OF', one('光宇香港'), one('光宇'), '光宇香港是光宇的分支机构'],
    ['CONSOLIDATED_BY', one('上汽香港'), one('上汽'), '上汽香港的财务报表并入上汽的合并报表'],
    ['MANAGED_BY', one('成长基金'), one('光宇'), '成长基金由光宇受托管理'],
  ])('counts in Chinese with the word that fits: %s', (type, from, to, said) => {
    expect(sentence(type, 'zh', from, to)).toBe(said);
  });

  it('gives the share of a stake, and owns where none is given', () => {
    const stake = { share: 38.5 };
    expect(sentence('OWNS', 'en', one('Sanden'), one('Sanden Behr'), stake)).toBe(
      'Sanden holds 38.5 percent of Sanden Behr',
    );
    expect(sentence('OWNS', 'zh', one('Sanden'), one('Sanden Behr'), stake)).toBe('Sanden在Sanden Behr持股38.5%');
    expect(sentence('OWNS', 'en', one('the State'), one('SAIC'))).toBe('the State owns SAIC');
  });

  it.each([
    ['en', one('上汽'), one('上汽', 'SAIC Motor'), '上汽 may be the same as 上汽 (SAIC Motor)'],
    ['zh', one('上汽', 'SAIC (Group)'), one('上汽', '上汽集团'), '上汽（SAIC (Group)）可能就是上汽（上汽集团）'],
    ['zh', one('上汽', 'SAIC'), one('上汽', 'SAIC'), '上汽可能就是另一个上汽'],
    ['en', one('Zhang Wei'), one('Zhang Wei'), 'Zhang Wei may be the same as another Zhang Wei'],
  ] as const)('tells apart two that are called alike, in %s', (lang, from, to, said) => {
    expect(sentence('POSSIBLY_SAME_AS', lang, from, to)).toBe(said);
  });

  const FIRMS = group('foreign businesses');
  it.each(RELATION_TYPES.map(({ type }) => type))('%s agrees with several, whenever it was', (type) => {
    for (const past of [false, true]) {
      const [single, several] = [GUANGYU, FIRMS].map((from) => sentence(type, 'en', from, PLATFORM, { past }));
      expect(several).toMatch(/^foreign businesses \w/);
      expect(several).not.toMatch(/^foreign businesses (?:is|has|was|\w+[^s]s)\b/);
      expect(single).not.toMatch(/^Guangyu (?:are|have|were)\b/);
      // What stands for it later in the sentence agrees with it too.
      const rest = single!.slice('Guangyu'.length).replace('what it does', 'what they do');
      expect(rest.split(' ').slice(2)).toEqual(several!.slice('foreign businesses'.length).split(' ').slice(2));
      expect(several).not.toMatch(/\bits?\b/);
    }
  });

  it.each(RELATION_TYPES.map(({ type }) => type))('%s names both ends once in either language', (type) => {
    for (const lang of ['en', 'zh'] as const) {
      const said = sentence(type, lang, one('AAA'), one('BBB'));
      expect(said.match(/AAA|BBB/g)?.toSorted()).toEqual(['AAA', 'BBB']);
      expect(/\p{Script=Han}/u.test(said)).toBe(lang === 'zh');
    }
  });

  it('takes a name as it stands, whatever is in it', () => {
    expect(sentence('HEADS', 'en', one('$& {to}'), one('B'))).toBe('$& {to} heads B');
  });
});
