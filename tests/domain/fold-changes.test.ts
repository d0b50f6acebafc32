import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldChanges, type Step } from '../../src/domain/fold-changes.ts';

const noDefault = () => undefined;
const ranked = (name: string) => (name === 'rank' ? 'NORMAL' : undefined);

describe('what several changes of a claim did together', () => {
  it('is nothing where it was added and taken out, or changed and changed back', () => {
    const row = { subject: 'ann', object: 'guild' };
    expect(
      foldChanges(
        [
          { before: null, after: row },
          { before: row, after: null },
        ],
        noDefault,
      ),
    ).toBeNull();
    expect(
      foldChanges(
        [
          { before: { rank: 'NORMAL' }, after: { rank: 'PREFERRED' } },
          { before: { rank: 'PREFERRED' }, after: { rank: 'NORMAL' } },
        ],
        noDefault,
      ),
    ).toBeNull();
    expect(
      foldChanges(
        [
          { before: row, after: null },
          { before: null, after: { ...row, rank: 'NORMAL' } },
        ],
        ranked,
      ),
    ).toBeNull();
  });

  it('is all of it where it came or went, as it was at that moment', () => {
    expect(
      foldChanges(
        [
          { before: null, after: { subject: 'ann', start: '2018' } },
          { before: { start: '2018' }, after: { end: '2020' } },
        ],
        noDefault,
      ),
    ).toEqual({ before: null, after: { subject: 'ann', end: '2020' } });
    expect(
      foldChanges(
        [
          { before: { start: '2018' }, after: { start: '2017' } },
          { before: { subject: 'ann', start: '2017' }, after: null },
        ],
        noDefault,
      ),
    ).toEqual({ before: { subject: 'ann', start: '2018' }, after: null });
  });

  it('is what comparing the first state with the last one finds, whatever came between', () => {
    const value = fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined });
    const state = fc.option(fc.record({ a: value, b: value, c: value }), { nil: null });
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 8 }), (states) => {
        const steps = states.slice(1).map((after, index) => stepOf(states[index]!, after));
        const made = steps.filter((step) => step !== null);
        expect(foldChanges(made, noDefault)).toEqual(stepOf(states[0]!, states.at(-1)!));
      }),
    );
  });
});

type State = Readonly<Record<string, number | undefined>> | null;

/** How a change is written down: all where a thing came or went, else what differs; null for nothing. */
function stepOf(before: State, after: State): Step | null {
  if (before === null || after === null)
    return before === after ? null : { before: given(before), after: given(after) };
  const names = ['a', 'b', 'c'].filter((name) => before[name] !== after[name]);
  const only = (all: NonNullable<State>) => given(Object.fromEntries(names.map((name) => [name, all[name]])));
  return names.length === 0 ? null : { before: only(before), after: only(after) };
}

function given(state: State): Step['before'] {
  return state && Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
}
