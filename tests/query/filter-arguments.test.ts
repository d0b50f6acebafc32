import { describe, expect, it } from 'vitest';
import type { Compilation } from '../../src/query/compilation.ts';
import { conditionsGiven, whereOf, type WhereArgs } from '../../src/query/filter-arguments.ts';
import type { Later } from '../../src/query/request.ts';
import { UNCHECKED } from '../../src/query/request.ts';
import type { SelectedField } from '../../src/query/selection.ts';

/** A compilation that keeps its parameters, of one request. */
function compiling(args: WhereArgs) {
  const parameters: unknown[] = [];
  const compilation: Pick<Compilation, 'specializeOn' | 'perRequest' | 'parameter'> = {
    specializeOn: (_field, make) => make(args as never),
    perRequest: (_field, make) => () => make(args as never),
    parameter: (value) => `$p${parameters.push((value as Later<unknown>)(UNCHECKED)) - 1}`,
  };
  return { given: conditionsGiven(compilation as Compilation, {} as SelectedField<WhereArgs>), parameters };
}

describe('the conditions of a where', () => {
  it('are its members that have a value, each by a parameter', () => {
    const { given, parameters } = compiling({ where: { source: 'src-a', kinds: ['FIRM'], text: null, no: undefined } });
    expect(given).toEqual([
      { name: 'source', isList: false, reference: '$p0' },
      { name: 'kinds', isList: true, reference: '$p1' },
    ]);
    expect(parameters).toEqual(['src-a', ['FIRM']]);
  });

  it('keep a value that counts as false', () => {
    expect(compiling({ where: { weak: false, least: 0 } }).parameters).toEqual([false, 0]);
  });

  it('are none where none is given', () => {
    expect([whereOf({}), whereOf({ where: null }), compiling({}).given]).toEqual([{}, {}, []]);
  });
});
