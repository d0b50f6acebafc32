import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DescribedEntity, DescribedRelation } from '../../src/identity/described-entity.ts';
import { profileOf } from '../../src/identity/profile.ts';
import { RULES, THRESHOLDS } from '../../src/identity/rules.ts';
import { isCandidate, scorePair, type PairScore } from '../../src/identity/score-pair.ts';
import type { EntityKind, NameKind } from '../../src/domain/vocabulary.ts';

const NAME = '上海恒达贸易有限公司';

function named(value: string, kind: NameKind = 'PRINTED', end: string | null = null) {
  return { value, kind, lang: null, script: null, family: null, given: null, start: null, end };
}

function firm(id: string, name: string, more: Partial<DescribedEntity> = {}): DescribedEntity {
  const unknown = { identifiers: [], places: [], relations: [], start: null, end: null, gender: null };
  return { id, kind: 'FIRM', names: [named(name)], ...unknown, ...more };
}

function score(a: DescribedEntity, b: DescribedEntity): PairScore {
  return scorePair(profileOf(a), profileOf(b));
}

function headedBy(id: string, name: string): DescribedRelation {
  return { type: 'HEADS', direction: 'IN', other: { id, name } };
}

const reasonsOf = (pair: PairScore, lang: 'en' | 'zh' = 'en') => pair.reasons.map(({ text }) => text[lang]);

const USCC = '91319900MA00002182';

describe('a score', () => {
  test('says why, in both languages, and how much each reason weighs', () => {
    const head = { relations: [headedBy('wang-qiang', '王强')] };
    expect(score(firm('a', NAME, head), firm('b', NAME, head))).toEqual({
      score: 1,
      outcome: 'MATCH',
      reasons: [
        { kind: 'PLACE', weight: 0.1, text: { en: 'the same city: Shanghai', zh: '所在城市相同：上海' } },
        { kind: 'NAME', weight: 0.45, text: { en: 'the same brand: 恒达', zh: '字号相同：恒达' } },
        { kind: 'TRADE', weight: 0.2, text: { en: 'the same trade: 贸易', zh: '行业相同：贸易' } },
        { kind: 'NAME', weight: 0.05, text: { en: 'all parts of the names are alike', zh: '名称各部分都相同' } },
        {
          kind: 'PEOPLE',
          weight: 0.2,
          text: { en: 'both were founded or are headed by 王强', zh: '创办人或负责人相同：王强' },
        },
      ],
    });
  });

  test('is limited by what tells two entities apart, whatever else is alike, and names the limit', () => {
    const alike = { relations: [headedBy('wang-qiang', '王强')], start: '2004-05-06' };
    const pair = score(firm('a', NAME, alike), firm('b', '苏州恒达贸易有限公司', alike));
    expect(pair).toMatchObject({ score: 0.4, outcome: 'NONE' });
    expect(reasonsOf(pair)).toContain('different places: Shanghai and Suzhou');
  });

  test('is 1 for one code, and says which', () => {
    const code = { identifiers: [{ scheme: 'USCC', value: USCC }] };
    const pair = score(firm('a', NAME, code), firm('b', '恒达'.repeat(2), code));
    expect(pair).toMatchObject({ score: 1, outcome: 'MATCH' });
    expect(reasonsOf(pair)).toEqual(['both have the code ORGANIZATION_CODE MA0000218']);
  });

  test('of one code that two related entities have is for a person to judge', () => {
    const code = { identifiers: [{ scheme: 'USCC', value: USCC }] };
    const owns: DescribedRelation = { type: 'OWNS', direction: 'OUT', other: { id: 'b', name: '恒达' } };
    expect(score(firm('a', NAME, { ...code, relations: [owns] }), firm('b', NAME, code)).outcome).toBe('CANDIDATE');
  });

  test('takes no notice of words that mean an entity only within one text', () => {
    const pair = score(firm('a', NAME), firm('b', '上海鑫源贸易有限公司', { names: [named(NAME, 'CONTEXTUAL')] }));
    expect(pair).toEqual({ score: 0, outcome: 'NONE', reasons: [] });
  });

  test('is 0 between a person and a firm, whatever they are called', () => {
    const person = { ...firm('b', NAME), kind: 'PERSON' as const };
    const pair = score(firm('a', NAME), person);
    expect(pair).toMatchObject({ score: 0, outcome: 'NONE' });
    expect(reasonsOf(pair)).toEqual(['different kinds: firm and person']);
    expect(reasonsOf(pair, 'zh')).toEqual(['类别不同：企业与人物']);
  });

  test('asks a person where a source already suspects it', () => {
    const suspects = {
      relations: [{ type: 'POSSIBLY_SAME_AS', direction: 'OUT', other: { id: 'b', name: 'b' } }],
    } as const;
    expect(score(firm('a', 'SSEC', suspects), firm('b', NAME))).toMatchObject({ score: 0.5, outcome: 'CANDIDATE' });
  });
});

describe('any two entities', () => {
  const names = fc.constantFrom(
    ...[
      NAME,
      '恒达（上海）贸易有限公司',
      '上海恒达物流有限公司',
      '恒达集团',
      '上海第二机床厂',
      '上海机床厂',
      '王振华',
      'Hengda',
    ],
    ...['Shanghai Hengda Trading Co., Ltd.', 'Wang Zhenhua', 'John Smith', '上海市咖啡行业协会', '上海市财政局', ''],
  );
  const relation = fc.record({
    type: fc.constantFrom('HEADS', 'OWNS', 'WORKS_AT', 'FOUNDED', 'PART_OF', 'POSSIBLY_SAME_AS'),
    direction: fc.constantFrom('IN' as const, 'OUT' as const),
    other: fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.constantFrom('王强', '恒达') }),
  });
  const date = fc.option(fc.constantFrom('1999', '1999-05-01', '2004', '2010-01', '1990s'));
  const entity = (id: string): fc.Arbitrary<DescribedEntity> =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constantFrom<EntityKind>(
        'FIRM',
        'PERSON',
        'ASSOCIATION',
        'GOVERNMENT_BODY',
        'PLACE',
        'GROUP',
        'VENTURE',
      ),
      names: fc.array(
        fc
          .tuple(names, fc.constantFrom<NameKind>('PRINTED', 'ALIAS', 'FORMER', 'ABBREVIATION'), date)
          .map((one) => named(...one)),
        { maxLength: 3 },
      ),
      identifiers: fc.array(
        fc.record({
          scheme: fc.constantFrom('USCC', 'LEI', 'LIST'),
          value: fc.constantFrom(USCC, '91319900MA0000293T', '5299000MADEUP0000310', '7'),
        }),
        { maxLength: 2 },
      ),
      places: fc.array(fc.constantFrom('上海', '浦东新区', 'Suzhou', '江苏', 'nowhere'), { maxLength: 2 }),
      relations: fc.array(relation, { maxLength: 3 }),
      start: date,
      end: date,
      gender: fc.option(fc.constantFrom('MALE', 'FEMALE')),
    });
  const pair = fc.tuple(entity('a'), entity('b'));

  test('have one score, from either side', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [one, other] = [score(a, b), score(b, a)];
        expect({ score: other.score, outcome: other.outcome }).toEqual({ score: one.score, outcome: one.outcome });
      }),
    );
  });

  test('have a score that their reasons add up to, between 0 and 1', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { score: value, reasons } = score(a, b);
        expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(value, 9);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('are found to be worth a look exactly where their score says so', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(isCandidate(profileOf(a), profileOf(b))).toBe(score(a, b).outcome !== 'NONE');
      }),
    );
  });

  test('are never a match by their names and places alone', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const bare = { identifiers: [], relations: [], start: null, end: null, gender: null };
        expect(score({ ...a, ...bare }, { ...b, ...bare }).score).toBeLessThan(THRESHOLDS.match);
      }),
    );
  });

  test('are not less the same for what is unknown of one of them', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        // The dates and the gender of one tell something only beside those of the other.
        const undated = a.names.map((name) => ({ ...name, end: null }));
        const without = { ...a, names: undated, start: null, end: null, gender: null };
        const evidence = score(a, b).reasons.filter(({ kind }) => kind === 'DATE' || kind === 'GENDER');
        if (evidence.length === 0) expect(score(without, b).score).toBe(score(a, b).score);
      }),
    );
  });

  test('are two where both have a code of one system and share none', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [one, other] = [USCC, '91319900MA0000293T'].map((value) => ({
          identifiers: [{ scheme: 'USCC', value }],
        }));
        expect(score({ ...a, ...one }, { ...b, ...other }).outcome).toBe('NONE');
      }),
    );
  });
});

describe('the rules', () => {
  test('let names and places together reach no match', () => {
    expect(RULES.namesAlone.cap).toBeLessThan(THRESHOLDS.match);
    expect(RULES.acrossLanguages.cap).toBeLessThan(THRESHOLDS.match);
  });

  test('never let a cap fall between a match and the evidence for it', () => {
    const between = Object.entries(RULES).filter(([, { cap }]) => cap < 1 && cap >= THRESHOLDS.match);
    expect(between).toEqual([]);
  });
});
