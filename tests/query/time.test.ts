import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { certaintyAt, INTERVAL_BASE, type Validity } from '../../src/domain/validity.ts';
import type { Certainty } from '../../src/domain/vocabulary.ts';
import type { Compilation } from '../../src/query/compilation.ts';
import { UNCHECKED, type Later } from '../../src/query/request.ts';
import type { SelectedField } from '../../src/query/selection.ts';
import { TimeQuestion, timeQuestion, windowOf, type TimeArgs } from '../../src/query/time.ts';

/** A compilation whose parameters stand in the text as their values. */
function compiling(args: TimeArgs): Compilation {
  const compilation: Pick<Compilation, 'isGiven' | 'perRequest' | 'parameter'> = {
    isGiven: (_field, name) => args[name as keyof TimeArgs] !== undefined,
    perRequest: (_field, make) => () => make(args as never),
    parameter: (value) => String((value as Later<unknown>)(UNCHECKED)),
  };
  return compilation as Compilation;
}

const asked = (args: TimeArgs) => timeQuestion(compiling(args), { args } as SelectedField<TimeArgs>);

/** What a predicate over literal days comes to. Null compares as NaN here, which is less and more than nothing. */
function evaluate(predicate: string): boolean {
  const script = predicate
    .replaceAll(/any\(s IN (\[.*?\]) WHERE (.*?)\), /g, '$1.some((s) => $2), ')
    .replaceAll(`s / ${INTERVAL_BASE}`, `Math.floor(s / ${INTERVAL_BASE})`)
    .replaceAll('NOT ', '!')
    .replaceAll(' AND ', ' && ');
  const coalesce = (...values: unknown[]) => values.find((value) => !Number.isNaN(value));
  return Boolean(runInNewContext(script, { coalesce }));
}

const aDay = fc.integer({ min: 1, max: 12 });
const maybeDay = fc.option(aDay);
const aValidity: fc.Arbitrary<Validity> = fc.record({
  startMin: maybeDay,
  startMax: maybeDay,
  endMin: maybeDay,
  endMax: maybeDay,
  certain: fc.option(fc.array(fc.record({ from: aDay, to: aDay }), { maxLength: 3 })),
});

/** The bounds as they would stand in a statement. */
function boundsIn({ certain, ...days }: Validity) {
  const text = (day: number | null) => String(day ?? NaN);
  return {
    startMin: text(days.startMin),
    startMax: text(days.startMax),
    endMin: text(days.endMin),
    endMax: text(days.endMax),
    certain: certain && `[${certain.map(({ from, to }) => from * INTERVAL_BASE + to).join(', ')}]`,
  };
}

describe('the days that a date covers', () => {
  it('are those of its year, month or day', () => {
    expect(windowOf('asOf', '2013')).toEqual({ min: 20130101, max: 20131231 });
    expect(windowOf('asOf', '2013-02')).toEqual({ min: 20130201, max: 20130228 });
    expect(windowOf('asOf', '2013-11-18')).toEqual({ min: 20131118, max: 20131118 });
  });

  it('are refused for a text that is no date, with the name of the argument and what is one', () => {
    expect(() => windowOf('asOf', '2013-13')).toThrow(InputError);
    expect(() => windowOf('knownAt', 'soon')).toThrow(/^knownAt: "soon" is no date; give a year, month or day/);
  });
});

describe('the question of a time', () => {
  it('is none where neither asOf nor certainty is given', () => {
    expect(asked({})).toBeNull();
  });

  it('takes the certainty that is asked for, or any', () => {
    expect(asked({ asOf: '2013' })!.certainty).toBeNull();
    expect(asked({ asOf: '2013', certainty: 'DEFINITELY' })!.certainty).toBe('DEFINITELY');
  });

  it('needs a time for a certainty', () => {
    expect(() => asked({ certainty: 'POSSIBLY' })).toThrow(/^certainty: POSSIBLY needs asOf/);
  });

  it('is answered in Cypher as the domain answers it', () => {
    fc.assert(
      fc.property(aValidity, aDay, aDay, (validity, one, other) => {
        const window = { min: Math.min(one, other), max: Math.max(one, other) };
        const question = new TimeQuestion(compiling({}), () => window);
        const bounds = boundsIn(validity);
        const expected = certaintyAt(validity, window);
        expect(evaluate(question.possible(bounds))).toBe(expected !== 'NO');
        const kept = (['NO', 'POSSIBLY', 'DEFINITELY'] as const).filter((certainty: Certainty) =>
          evaluate(question.keeps(bounds, certainty)),
        );
        expect(kept).toEqual([expected]);
        expect(evaluate(question.keeps(bounds, null))).toBe(expected !== 'NO');
      }),
    );
  });
});
