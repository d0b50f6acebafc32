import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_KINDS } from '../../src/domain/vocabulary.ts';
import { RELATION_TYPES } from '../../src/domain/relation-types.ts';
import type { DescribedEntity, DescribedRelation } from '../../src/identity/described-entity.ts';
import { hashedKeys } from '../../src/identity/find-candidates.ts';
import { profileOf } from '../../src/identity/profile.ts';
import { saysWho } from '../../src/identity/says-who.ts';
import { scorePair } from '../../src/identity/score-pair.ts';

const relation = fc.record({
  type: fc.constantFrom(...RELATION_TYPES.map(({ type }) => type)),
  direction: fc.constantFrom('OUT' as const, 'IN' as const),
  other: fc.constantFrom({ id: 'x', name: '王强' }, { id: 'y', name: 'Ann Lee' }, { id: 'z', name: '新源' }),
});

const described = (id: string) =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(...ENTITY_KINDS),
    names: fc.constantFrom('上海恒达贸易有限公司', '恒达贸易', '王强').map((value) => [
      {
        value,
        kind: 'PRINTED' as const,
        lang: null,
        script: null,
        family: null,
        given: null,
        start: null,
        end: null,
      },
    ]),
    identifiers: fc.constant([]),
    places: fc.constantFrom([], ['Shanghai'], ['苏州']),
    relations: fc.array(relation, { maxLength: 4 }),
    start: fc.constant(null),
    end: fc.constant(null),
    gender: fc.constant(null),
  });

const plus = (entity: DescribedEntity, more: DescribedRelation): DescribedEntity => ({
  ...entity,
  relations: [...entity.relations, more],
});

test('a relation that does not say who an entity is changes neither its keys nor how it scores with a third', () => {
  fc.assert(
    fc.property(described('a'), described('b'), relation, (one, other, more) => {
      fc.pre(!saysWho(one.kind, more.type, more.direction));
      const [without, having] = [profileOf(one), profileOf(plus(one, more))];
      expect(hashedKeys(having)).toEqual(hashedKeys(without));
      expect(scorePair(having, profileOf(other))).toEqual(scorePair(without, profileOf(other)));
    }),
  );
});

test.each([
  ['PERSON', 'MEMBER_OF', 'OUT', true],
  ['FIRM', 'MEMBER_OF', 'OUT', false],
  ['FIRM', 'HEADS', 'IN', true],
  ['FIRM', 'OWNS', 'IN', true],
  ['FIRM', 'OWNS', 'OUT', false],
  ['FIRM', 'SET_UP', 'IN', true],
  ['FIRM', 'LOCATED_IN', 'OUT', true],
  ['PLACE', 'LOCATED_IN', 'IN', false],
  ['PLACE', 'PART_OF', 'OUT', true],
  ['FIRM', 'PART_OF', 'OUT', false],
  ['VENTURE', 'POSSIBLY_SAME_AS', 'IN', true],
  // Of an unknown kind, whatever may be.
  [null, 'MEMBER_OF', 'OUT', true],
  [null, 'PARTNERS_WITH', 'OUT', false],
] as const)('of a %s, %s %s says who it is: %s', (kind, type, direction, says) => {
  expect(saysWho(kind, type, direction)).toBe(says);
});
