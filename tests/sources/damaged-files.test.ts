import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { checked } from '../../src/registers/checked-row.ts';
import { EXAMPLE_ROW } from '../../src/registers/register-example.ts';
import { entityFault, relationFault } from '../../src/registers/row-faults.ts';
import { readSources } from '../../src/sources/read-source.ts';
import { SMALL_SOURCE } from '../support/small-source.ts';
import { toBytes } from '../support/wrong-file.ts';

/** Some bytes of a file replaced by others, or taken out. */
const damages = fc.array(
  fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), by: fc.uint8Array({ maxLength: 8 }) }),
  { minLength: 1, maxLength: 4 },
);

function damaged(bytes: Uint8Array, all: readonly { at: number; length: number; by: Uint8Array }[]): Uint8Array {
  return all.reduce((file, { at, length, by }) => {
    const start = at % (file.length + 1);
    return Buffer.concat([file.subarray(0, start), by, file.subarray(start + length)]);
  }, bytes);
}

/** Values that nobody expects where they stand. */
const oddValue = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', '', 'null', -0, 1e308, [], {}),
);

describe('whatever a file holds, it is read or told of, and is no defect:', () => {
  test('a source file with bytes that are wrong', () => {
    fc.assert(
      fc.property(damages, (all) => {
        const { sources, problems } = readSources([{ file: 'a.yaml', bytes: damaged(toBytes(SMALL_SOURCE), all) }]);
        expect(sources.length === 1).toBe(problems.length === 0);
      }),
      { numRuns: 150 },
    );
  });

  test('a row with bytes that are wrong', () => {
    const context = { sources: [{ recorded: '2026-11-29' }], synthetic: false };
    fc.assert(
      fc.property(damages, (all) => {
        const line = Buffer.from(damaged(toBytes(EXAMPLE_ROW), all)).toString('utf8');
        expect(checked(line, context, entityFault).fault).not.toBe('');
      }),
    );
  });

  test('a row with a value that nobody expects', () => {
    const context = { sources: [{ recorded: '2026-11-29' }], synthetic: false };
    const keys = fc.constantFrom('value', 'source', 'start', 'end', 'tense', 'rank', 'details', 'figure', 'note', 'x');
    fc.assert(
      fc.property(fc.dictionary(keys, oddValue), oddValue, (claim, id) => {
        const entity = JSON.stringify({
          id: 'my-firm',
          claims: [
            { predicate: 'KIND', value: 'FIRM' },
            { predicate: 'NAME', ...claim },
          ],
        });
        const relation = JSON.stringify({ from: id, type: 'OWNS', to: 'b', claims: [claim] });
        expect(checked(entity, context, entityFault).fault).not.toBe('');
        expect(checked(relation, context, relationFault).fault).not.toBe('');
      }),
    );
  });
});
