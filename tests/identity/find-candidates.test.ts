import { describe, expect, test } from 'vitest';
import type { DescribedEntity } from '../../src/identity/described-entity.ts';
import { findCandidates } from '../../src/identity/find-candidates.ts';
import { profileOf } from '../../src/identity/profile.ts';

function firm(id: string, name: string, head?: string): DescribedEntity {
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
  const heads =
    head === undefined ? [] : [{ type: 'HEADS', direction: 'IN' as const, other: { id: head, name: head } }];
  return {
    id,
    kind: 'FIRM',
    names,
    identifiers: [],
    places: [],
    relations: heads,
    start: null,
    end: null,
    gender: null,
  };
}

describe('the candidates among entities', () => {
  const firms = [
    firm('register', '上海恒达贸易有限公司', 'wang-qiang'),
    firm('newspaper', 'Hengda Trading (Shanghai) Co., Ltd.'),
    firm('list', '恒達（上海）貿易有限公司', 'wang-qiang'),
    firm('sister', '上海恒达物流有限公司', 'wang-qiang'),
    firm('elsewhere', '苏州恒达贸易有限公司'),
    firm('branch', '上海恒达贸易有限公司浦东分公司'),
  ];

  test('are found with their scores, each pair once', () => {
    const found = [...findCandidates(firms.map(profileOf))].map(
      ({ left, right, score }) => `${left.entity.id} ${right.entity.id} ${score.outcome} ${score.score}`,
    );
    expect(found.toSorted()).toEqual([
      'newspaper list CANDIDATE 0.65',
      'register list MATCH 1',
      'register newspaper CANDIDATE 0.65',
    ]);
  });

  test('are none among few that have nothing in common', () => {
    expect([
      ...findCandidates([firm('a', '上海恒达贸易有限公司'), firm('b', '北京鑫源化工厂')].map(profileOf)),
    ]).toEqual([]);
  });
});
