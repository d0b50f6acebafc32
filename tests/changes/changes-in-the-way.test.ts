import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standing } from '../../src/changes/changes-in-the-way.ts';

const row = (change: string, reverts: string | null = null) => ({ change, reverts });
const ids = (rows: readonly { readonly change: string }[]) => rows.map(({ change }) => change);

describe('of later changes of a claim, in the way are', () => {
  it('those that stand', () => {
    expect(ids(standing([row('2'), row('3')]))).toEqual(['2', '3']);
  });

  it('neither what was undone nor what undid it, and both again when that was undone', () => {
    expect(standing([row('2'), row('3', '2')])).toEqual([]);
    expect(ids(standing([row('2'), row('3', '2'), row('4', '3')]))).toEqual(['2']);
    expect(standing([row('2'), row('3', '2'), row('4', '3'), row('5', '4')])).toEqual([]);
  });

  it('what undid an earlier change, unless that was undone too', () => {
    expect(ids(standing([row('3', '1')]))).toEqual(['3']);
    expect(standing([row('3', '1'), row('4', '3')])).toEqual([]);
  });

  it('none exactly when the claim is as it was, whatever was undone in which order', () => {
    // Each change adds its own mark to the claim; undoing one takes back what it did.
    const steps = fc.array(fc.option(fc.nat(), { nil: null }), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (sequence) => {
        const rows: { change: string; reverts: string | null }[] = [];
        const marks = new Set<string>();
        const markOf = (id: string): string => {
          const found = rows.find(({ change }) => change === id);
          return found?.reverts ? markOf(found.reverts) : id;
        };
        for (const [index, step] of sequence.entries()) {
          const id = `change-${index}`;
          const undone = step === null || rows.length === 0 ? null : rows[step % rows.length]!.change;
          rows.push(row(id, undone));
          const mark = markOf(id);
          if (!marks.delete(mark)) marks.add(mark);
        }
        expect(standing(rows).length === 0).toBe(marks.size === 0);
      }),
    );
  });
});
