import { inLangOf } from '../own-text.ts';
import { isSynthetic } from '../../domain/synthetic.ts';
import { claimDefault } from '../../store/layout/claim.ts';
import { column, expressionOf } from '../columns.ts';
import type { Compilation, FieldCompiler } from '../compilation.ts';
import type { Expression } from '../expression.ts';
import type { SelectedField } from '../selection.ts';
import { objectDecoderOf } from '../object-decoder.ts';
import { oneOf } from '../subquery.ts';

/** What else a source says with a claim, kept as one JSON text because the store's values are flat. */
export function details(
  compilation: Compilation,
  variable: string,
  field: SelectedField<{ readonly name?: string | null }>,
): Expression {
  const shape = objectDecoderOf(compilation.operation, field);
  return expressionOf(column<string | null>(`${variable}.details`), (json, request) => {
    const byName = JSON.parse(json ?? '{}') as Record<string, { readonly text?: string }>;
    const wanted = field.argsOf(request).name ?? null;
    const asked = Object.entries(byName).filter(([name]) => wanted === null || name === wanted);
    return shape(
      asked.map(([name, { text = null, ...detail }]) => ({ name, ...detail, text: inLangOf(text) })),
      request,
    );
  });
}

/** A field that is the one node of a label whose id a property holds, or null. */
export function reference(label: string, property: string): FieldCompiler {
  return (compilation, { variable: v }, field) => {
    const variable = compilation.variable('n');
    return oneOf(compilation, field, {
      match: `MATCH (${variable}:${label} {id: ${v}.${property}})`,
      scope: { variable },
    });
  };
}

/** A property of a claim whose default is left out of the store. */
export function byDefault(...[, { variable: v }, { name }]: Parameters<FieldCompiler>): Expression {
  const value = claimDefault(name);
  return { text: `${v}.${name}`, decode: (raw) => raw ?? value };
}

/** Whether a thing with an id was made up: its id says so. */
export function synthetic(...[, { variable: v }]: Parameters<FieldCompiler>): Expression {
  return expressionOf(column<string>(`${v}.id`), isSynthetic);
}
