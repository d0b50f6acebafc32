import { expect, test } from 'vitest';
import { PROPERTIES, propertiesOf, propertyOf } from '../../src/reconcile/properties.ts';

test('each property has an id of its own, which clients store', () => {
  const ids = PROPERTIES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(0, 8)).toEqual([
    'identifier',
    'name',
    'founding_date',
    'dissolution_date',
    'heads',
    'headed_by',
    'deputy_heads',
    'deputy_headed_by',
  ]);
});

test('a relation is a property at each of its ends, of the kinds that can stand there', () => {
  expect(propertyOf('headed_by')).toMatchObject({ relation: { type: 'HEADS', direction: 'IN' } });
  expect(propertiesOf('PLACE').map(({ id }) => id)).toContain('location_of');
  expect(propertiesOf('PLACE').map(({ id }) => id)).not.toContain('heads');
  expect(propertiesOf(null)).toEqual(PROPERTIES);
});

test('a property has a word in either language', () => {
  for (const { id, name } of PROPERTIES) {
    expect({ id, en: name('en') }).toEqual({ id, en: expect.stringMatching(/^[^\p{Script=Han}]+$/u) });
    expect({ id, zh: name('zh') }).toEqual({ id, zh: expect.stringMatching(/\p{Script=Han}/u) });
  }
});
