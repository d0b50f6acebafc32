import type { Compilation } from './compilation.ts';
import type { Args } from './request.ts';
import type { SelectedField } from './selection.ts';

/** The argument that says on which conditions something is in a list. */
export interface WhereArgs {
  readonly where?: Args | null;
}

/** The conditions by their names; none where none is given. */
export function whereOf({ where }: WhereArgs): Args {
  return where ?? {};
}

/** One condition of a `where`: its name, and its value as a reference of a parameter. */
export interface Given {
  readonly name: string;
  readonly isList: boolean;
  readonly reference: string;
}

/** The conditions of a field's `where` that have values. Which they are shows in the statement, and the values do not. */
export function conditionsGiven(compilation: Compilation, field: SelectedField<WhereArgs>): readonly Given[] {
  const given = compilation.specializeOn(field, (args) =>
    Object.entries(whereOf(args)).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [{ name, isList: Array.isArray(value) }],
    ),
  );
  return given.map(({ name, isList }) => ({
    name,
    isList,
    reference: compilation.parameter(compilation.perRequest(field, (args) => whereOf(args)[name])),
  }));
}
