import type { Compilation, FieldCompiler } from './compilation.ts';
import type { Scope } from './scope.ts';
import type { Expression } from './expression.ts';
import { ambiguityFields, absenceFields, derivationFields, sourceFields } from './fields/source.ts';
import { claimFields, evidenceFields } from './fields/claim.ts';
import { conflictFields } from './fields/conflict.ts';
import { entityFields, groupFields } from './fields/entity.ts';
import { relationFields } from './fields/relation.ts';
import { statisticFields } from './fields/statistic.ts';
import { termFields } from './fields/term.ts';
import { ownText } from './own-text.ts';
import { compileTraversal, traversalOf } from './traversal.ts';
import type { SelectedField } from './selection.ts';

/** The fields that are neither a property nor a traversal, by type. Those of an interface hold for all that implement it. */
const compilers: Readonly<Record<string, Readonly<Record<string, FieldCompiler>>>> = {
  Absence: absenceFields,
  Ambiguity: ambiguityFields,
  Claim: claimFields,
  Conflict: conflictFields,
  Derivation: derivationFields,
  Entity: entityFields,
  Evidence: evidenceFields,
  Group: groupFields,
  Relation: relationFields,
  Source: sourceFields,
  Statistic: statisticFields,
  Term: termFields,
};

/**
 * One field of an object as an expression: by its own compiler, by the @traverse directive that the schema gives it, or
 * else as the property of its name, in the language asked for where it is a text of our own.
 */
export function compileField(compilation: Compilation, scope: Scope, field: SelectedField): Expression {
  const type = field.on[0]!;
  const compiler = [type, ...type.getInterfaces()].map(({ name }) => compilers[name]?.[field.name]).find(Boolean);
  if (compiler) return compiler(compilation, scope, field);
  const traversal = traversalOf(compilation.operation.schema, field);
  if (traversal) return compileTraversal(compilation, scope, field, traversal);
  return { text: `${scope.variable}.${field.name}`, decode: ownText(compilation, field) };
}
