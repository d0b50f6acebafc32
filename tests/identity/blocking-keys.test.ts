import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../src/domain/vocabulary.ts';
import { blockingKeys } from '../../src/identity/blocking-keys.ts';
import type { DescribedEntity } from '../../src/identity/described-entity.ts';
import { profileOf } from '../../src/identity/profile.ts';

function keysOf(name: string, kind: EntityKind = 'FIRM', more: Partial<DescribedEntity> = {}): readonly string[] {
  const names = [
    {
      value: name,
      kind: 'PRINTED' as const,
      lang: null,
      script: null,
      family: null,
      given: null,
      start: null,
      end: null,
    },
  ];
  const unknown = { identifiers: [], places: [], relations: [], start: null, end: null, gender: null };
  return blockingKeys(profileOf({ id: 'x', kind, names, ...unknown, ...more }));
}

function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.filter((key) => b.includes(key));
}

describe('the keys of an entity', () => {
  test('are its name, its brand with its trade and its city, and the same by sound and meaning', () => {
    expect(keysOf('上海恒达贸易有限公司')).toEqual([
      'ORGANIZATION name 上海恒达贸易有限公司',
      'ORGANIZATION brand 恒达 贸易',
      'ORGANIZATION brand 恒达 中国/上海',
      'ORGANIZATION sound hengda 中国/上海',
      'ORGANIZATION sound hengda trade',
      'ORGANIZATION sound hengda trading',
    ]);
  });

  test('are those of its codes and of who heads it, too', () => {
    const more = {
      identifiers: [{ scheme: 'USCC', value: '91319900MA00002182' }],
      relations: [{ type: 'HEADS', direction: 'IN' as const, other: { id: 'wang-qiang', name: '王强' } }],
    };
    expect(keysOf('恒达', 'FIRM', more)).toEqual(
      expect.arrayContaining(['ORGANIZATION code ORGANIZATION_CODE MA0000218', 'ORGANIZATION lead wang-qiang']),
    );
  });

  test.each([
    ['上海恒达贸易有限公司', 'Hengda Trading (Shanghai) Co., Ltd.'],
    ['上海恒达贸易有限公司', '上海恆達貿易公司'],
    ['上海第二机床厂', 'Shanghai No. 2 Machine Tool Works'],
    ['恒达集团', 'Hengda Group'],
    ['上海海关', 'Shanghai Customs'],
  ])('are shared by %s and %s', (one, other) => {
    expect(shared(keysOf(one), keysOf(other))).not.toEqual([]);
  });

  test.each([
    ['王振华', 'Zhenhua Wang'],
    ['单田芳', 'Dan Tianfang'],
    ['肖建华', '萧建华'],
    ['Bob Smith', 'Robert Smith'],
    ['J. Smith', 'John Smith'],
    ['Smith, John', 'John Smith'],
  ])('are shared by the people %s and %s', (one, other) => {
    expect(shared(keysOf(one, 'PERSON'), keysOf(other, 'PERSON'))).not.toEqual([]);
  });

  test('are shared by no person and firm, nor by firms of other brands', () => {
    expect(shared(keysOf('王振华', 'PERSON'), keysOf('王振华'))).toEqual([]);
    expect(shared(keysOf('上海恒达贸易有限公司'), keysOf('上海鑫源贸易有限公司'))).toEqual([]);
  });

  test('are none of a group of people that nobody names', () => {
    expect(keysOf('coffee dealers', 'GROUP')).toEqual([]);
  });
});
