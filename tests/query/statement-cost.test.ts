import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { Spending, stepsIn, subqueriesIn } from '../../src/query/statement-cost.ts';

const MOST_SUBQUERIES = 200;

describe('what a statement costs', () => {
  it('is one for each list, count and look-up in it', () => {
    expect(subqueriesIn('RETURN [COUNT { (:Claim) }, COLLECT { MATCH (n) RETURN COUNT { (n)--() } }]')).toBe(3);
    expect(subqueriesIn('RETURN size(collect(n)), count(*)')).toBe(0);
  });

  it('is one for each step where rows are counted', () => {
    expect(stepsIn('CALL () { A } CALL (*) { B } RETURN count(*)')).toBe(2);
  });
});

describe('what an operation may spend', () => {
  it('is so much in all, over all of its statements', () => {
    const spending = new Spending(MOST_SUBQUERIES);
    spending.charge(MOST_SUBQUERIES - 1);
    expect(() => spending.charge(1)).not.toThrow();
    expect(() => spending.charge(1)).toThrow(
      new InputError(
        `The operation asks for more than ${MOST_SUBQUERIES} lists, counts and look-ups; ask for less at a time.`,
        'TOO_MUCH',
      ),
    );
  });
});
