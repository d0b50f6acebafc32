import { expect, test } from 'vitest';
import type { DescribedEntity } from '../../src/identity/described-entity.ts';
import { profileOf } from '../../src/identity/profile.ts';
import { KeptProfiles } from '../../src/store/candidates/kept-profiles.ts';

function firm(id: string): DescribedEntity {
  const name = {
    value: `上海恒达${id}有限公司`,
    lang: 'zh',
    script: null,
    family: null,
    given: null,
    start: null,
    end: '2010',
  };
  const names = [{ ...name, kind: 'PRINTED' as const }];
  const relations = [{ type: 'HEADS', direction: 'IN' as const, other: { id: 'wang', name: '王强' } }];
  return {
    id,
    kind: 'FIRM',
    names,
    identifiers: [],
    places: ['上海'],
    relations,
    start: '1999',
    end: null,
    gender: null,
  };
}

test('entities that are kept as text are the same as those that are kept whole', () => {
  const profiles = ['贸易', '物流', '化工', '电子'].map((id) => profileOf(firm(id)));
  const kept = new KeptProfiles(2);
  for (const profile of profiles) kept.add(profile);
  for (const place of [3, 0, 2, 1, 3, 3, 0]) expect(kept.get(place)).toEqual(profiles[place]);
  expect(() => kept.get(4)).toThrow(RangeError);
});
