import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { LIMITS } from '../../src/domain/limits.ts';
import { parametersOf } from '../../src/query/compilation.ts';
import { UNCHECKED, type Request } from '../../src/query/request.ts';
import { compiling, parametersIn } from '../support/compiling.ts';

interface FirmArgs {
  readonly id: string;
}
const firm = (id = 'saic') => compiling<FirmArgs>('query ($id: ID!) { firm(id: $id) { id } }', { id });
const compilation = () => firm().compilation;

describe('a parameter', () => {
  it('is referred to by a name of its own, whatever its value', () => {
    fc.assert(
      fc.property(fc.array(fc.anything({ withNullPrototype: false })), (values) => {
        const made = compilation();
        const references = values.map((value) => made.parameter(typeof value === 'function' ? null : value));
        expect(references).toEqual(values.map((_, place) => `$p${place}`));
      }),
    );
  });

  it('has its value for each request, where it is computed for each', () => {
    const made = compilation();
    made.parameter('same');
    made.parameter(({ values }: Request) => values[0]);
    const { preparation } = made;
    const [one, other] = ['a', 'b'].map((value) => parametersOf(preparation, { ...UNCHECKED, values: [value] }));
    expect([one, other]).toEqual([
      { p0: 'same', p1: 'a' },
      { p0: 'same', p1: 'b' },
    ]);
  });

  it('may be an argument', () => {
    const { compilation: made, field } = firm("a'}) DETACH DELETE n //");
    expect(made.argument(field, 'id')).toBe('$p0');
    expect(parametersIn(made)).toEqual({ p0: "a'}) DETACH DELETE n //" });
  });
});

describe('a variable', () => {
  it('is new each time, also with the same letter', () => {
    const made = compilation();
    const names = ['n', 'n', 'path', 'n'].map((letter) => made.variable(letter));
    expect(new Set(names).size).toBe(4);
    expect(names.map((name) => name.replace(/\d+$/, ''))).toEqual(['n', 'n', 'path', 'n']);
  });
});

describe('whether an argument is given', () => {
  it('is not so for null, nor for what is left out; it is so for what counts as false', () => {
    interface CandidateArgs {
      readonly entity?: string | null;
      readonly minScore?: number | null;
    }
    const asked = (args: string) => compiling<CandidateArgs>(`{ identityCandidates${args} { totalCount } }`);
    const isGiven = (args: string, name: keyof CandidateArgs) => {
      const { compilation: made, field } = asked(args);
      return made.isGiven(field, name);
    };
    expect([isGiven('', 'minScore'), isGiven('(minScore: null)', 'minScore')]).toEqual([false, false]);
    expect([isGiven('(minScore: 0)', 'minScore'), isGiven('(entity: "a")', 'entity')]).toEqual([true, true]);
  });
});

describe('lists within lists', () => {
  const size = (rows: number) => () => rows;
  const nested = (sizes: readonly number[], begin?: string, match = (depth: number) => `MATCH (c${depth}:Claim)`) => {
    const made = compilation();
    if (begin !== undefined) made.beginsWith(begin);
    const within = (depth: number): string => {
      const clauses = match(depth);
      const compile = () => within(depth + 1);
      return depth === sizes.length
        ? 'done'
        : made.withinList(size(sizes[depth]!), { match: clauses, clauses: () => clauses }, compile);
    };
    return { answer: within(0), counts: made.preparation.counts, request: made.request };
  };
  const most = LIMITS.rows.value;

  it('compile what stands in them', () => {
    expect(nested([2, 2]).answer).toBe('done');
  });

  it('are refused where they could give more rows than an answer may have, and nothing can count them ahead', () => {
    expect(nested([1, most]).counts).toEqual([]);
    expect(() => nested([2, most])).toThrow(InputError);
    expect(() => nested([2, most])).toThrow(
      `Lists within lists could give ${2 * most} rows; ${most} are allowed. Ask for smaller pages.`,
    );
  });

  it('have their rows counted ahead from the third level on, where the root says how the statement begins', () => {
    expect(nested([2, 2], 'MATCH (n9:Firm)').counts).toEqual([]);
    const { counts, request } = nested([2, 3, most], 'MATCH (n9:Firm)');
    expect(counts).toHaveLength(1);
    expect(counts[0]!.text).toMatch(/^MATCH \(n9:Firm\) CALL \(\*\) .* RETURN count\(\*\) AS rows$/);
    expect(counts[0]!.possible(request)).toBe(6 * most);
  });

  it('that bind nothing are refused by what is possible, at whatever level', () => {
    expect(() => nested([2, 2, most], 'MATCH (n9:Firm)', () => '')).toThrow('Ask for smaller pages.');
  });

  it('beside each other do not multiply', () => {
    const made = compilation();
    for (const name of ['one', 'other']) expect(made.withinList(size(most), null, () => name)).toBe(name);
  });
});
