import { describe, expect, it } from 'vitest';
import type { Compilation } from '../../src/query/compilation.ts';
import { pageOf, type PageArgs, type Paged } from '../../src/query/page.ts';
import { UNCHECKED } from '../../src/query/request.ts';
import type { SelectedField } from '../../src/query/selection.ts';

const LIST: Paged = { name: 'heads', owner: null, match: 'MATCH (n)', where: [], order: [{ text: 'n.id' }] };

/** What page.ts uses of a compilation: which arguments are given, and what each request makes of them. */
function compiling(args: PageArgs): Compilation {
  const compilation: Pick<Compilation, 'isGiven' | 'perRequest'> = {
    isGiven: (_field, name) => args[name as keyof PageArgs] !== undefined,
    perRequest: (_field, make) => () => make(args as never),
  };
  return compilation as Compilation;
}

const page = (args: PageArgs) => pageOf(compiling(args), {} as SelectedField<PageArgs>, LIST);
const size = (args: PageArgs) => page(args).size(UNCHECKED);

describe('a page', () => {
  it('has 25 rows from the start unless its size is given', () => {
    expect([size({}), size({ first: 3 }), size({ last: 100 })]).toEqual([25, 3, 100]);
    expect([page({}).backward, page({ last: 1 }).backward]).toEqual([false, true]);
  });

  it('begins at the start or at the end where no cursor is given', () => {
    expect([page({}).place, page({ last: 2 }).place]).toEqual([null, null]);
  });

  it.each<[PageArgs, string]>([
    [{ first: 1, last: 1 }, 'first and last: give one of them'],
    [{ first: 1, before: 'x' }, 'before: it does not go with first; give after, or last.'],
    [{ last: 1, after: 'x' }, 'after: it does not go with last; give before, or first.'],
    [{ before: 'x' }, 'before: it does not go with first; give after, or last.'],
  ])('is refused for %j', (args, message) => {
    expect(() => page(args)).toThrow(message);
  });

  it.each<[PageArgs, string]>([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ last: -1 }, 'last'],
  ])('has between 1 and 100 rows: %j', (args, name) => {
    expect(() => size(args)).toThrow(new RegExp(`^${name}: `));
  });

  it('is refused for a text that is no cursor, with the name of the argument', () => {
    expect(() => page({ after: 'x' }).place!(UNCHECKED)).toThrow(/^after: /);
    expect(() => page({ last: 1, before: 'x' }).place!(UNCHECKED)).toThrow(/^before: /);
  });
});
