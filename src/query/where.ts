import type { Compilation } from './compilation.ts';
import type { Args } from './request.ts';
import type { SelectedField } from './selection.ts';

/** One condition of a `where`: its name, and its value as a reference of a parameter. */
export interface Given {
  readonly name: string;
  readonly isList: boolean;
  readonly reference: string;
}

/** The conditions of a field's `where` that have values. Which they are shows in the statement, and the values do not. */
export function conditionsGiven(compilation: Compilation, field: SelectedField): readonly Given[] {
  const where = (args: Args) => (args['where'] as Args | null | undefined) ?? {};
  const given = compilation.fixed(field, (args) =>
    Object.entries(where(args)).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [{ name, isList: Array.isArray(value) }],
    ),
  );
  return given.map(({ name, isList }) => ({
    name,
    isList,
    reference: compilation.parameter(compilation.later(field, (args) => where(args)[name])),
  }));
}
