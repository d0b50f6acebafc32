import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { claimFromProperties, claimProperties } from '../../src/store/layout/claim.ts';
import { toDriverParameters } from '../../src/graph/parameters.ts';
import { anyClaim, claim } from '../support/claims.ts';

// As they come back from the database: plain numbers, and nothing that is null.
function stored(properties: object): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(toDriverParameters({ properties }).properties, (_, value: unknown) => plain(value)),
  ) as Record<string, unknown>;
}

function plain(value: unknown): unknown {
  const integer = value as { low?: number; high?: number; toNumber?: () => number } | null;
  return typeof integer?.toNumber === 'function' ? integer.toNumber() : value;
}

describe('a claim', () => {
  test('is stored flat, and without what is by default', () => {
    expect(stored(claimProperties(claim({ id: 'c' })))).toEqual({
      id: 'c',
      source: 'src-a',
      subject: 'ann',
      predicate: 'HEADS',
      object: 'guild',
      modality: 'ASSERTED',
      tense: 'CURRENT',
      saidOn: '2013-11-18',
      recordedAt: '2026-11-23',
      knownFrom: 20131118,
      supports: ['P1.1'],
      relation: 'ann.heads.guild',
    });
  });

  test('with a figure is stored with the figure beside it', () => {
    const figure = {
      measure: 'sellers',
      value: 96.7,
      valueText: '96.7',
      unit: 'percent',
      qualifier: 'NONE_GIVEN' as const,
      asOf: null,
      asOfBasis: null,
    };
    const properties = stored(claimProperties(claim({ predicate: 'STATISTIC', object: null, figure })));
    expect(properties).toMatchObject({
      measure: 'sellers',
      number: 96.7,
      valueText: '96.7',
      unit: 'percent',
      qualifier: 'NONE_GIVEN',
    });
    expect(properties).not.toHaveProperty('asOf');
    expect(properties).not.toHaveProperty('relation');
  });

  test('comes back as it was stored', () => {
    fc.assert(
      fc.property(anyClaim, (one) => {
        expect(claimFromProperties(stored(claimProperties(one)))).toEqual(one);
      }),
    );
  });
});
