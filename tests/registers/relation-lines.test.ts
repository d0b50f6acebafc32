import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { relationLinesOf } from '../../src/registers/relation-lines.ts';
import { SYNTHETIC_SOURCES } from '../../src/synthetic/sources.ts';
import { cityRows } from '../support/city.ts';

const context = { sources: SYNTHETIC_SOURCES, synthetic: true };
const rows = cityRows(300).relations.map((row) => JSON.stringify(row));

describe('the lines of a relation', () => {
  test('are the same from a pattern as made by themselves, whatever came before', () => {
    const patterned = relationLinesOf(SYNTHETIC_SOURCES, context, null);
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.integer({ min: 1, max: 10_000_000 }), (text, number) => {
        // A row with its keys in another order is of no pattern.
        const { from, type, to, claims } = JSON.parse(text) as Record<string, unknown>;
        const apart = JSON.stringify({ type, from, to, claims });
        expect(patterned(text, number)).toEqual(patterned(apart, number));
      }),
      { numRuns: 500 },
    );
  });

  test('keep the order of a symmetric relation’s ends', () => {
    const linesOf = relationLinesOf(SYNTHETIC_SOURCES, context, null);
    const between = (from: string, to: string) =>
      linesOf(`{"from":"${from}","type":"PARTNERS_WITH","to":"${to}","claims":[{}]}`, 1);
    const there = between('syn-firm-1', 'syn-firm-2');
    const back = between('syn-firm-2', 'syn-firm-1');
    expect(there).toMatchObject({ relation: expect.stringMatching(/^syn-firm-1,syn-firm-2,PARTNERS_WITH,/) });
    expect(back).toMatchObject({ relation: expect.stringMatching(/^syn-firm-1,syn-firm-2,PARTNERS_WITH,/) });
  });

  test('of a row that is wrong say what is wrong with this one', () => {
    const linesOf = relationLinesOf(SYNTHETIC_SOURCES, context, null);
    const wrong = (from: string, start: string) =>
      linesOf(`{"from":"${from}","type":"HEADS","to":"syn-firm-1","claims":[{"start":"${start}"}]}`, 1);
    expect(wrong('syn-person-1', '2013-02-31')).toMatchObject({
      fault: expect.stringContaining('"2013-02-31" is not a real date'),
    });
    expect(wrong('syn-person-2', '2013-02-31')).toMatchObject({ fault: expect.stringContaining('"syn-person-2"') });
    expect(wrong('person-1', '2013')).toMatchObject({ fault: expect.stringContaining('begin with syn-') });
  });
});
