import type { Compilation, FieldCompiler, FieldCompilers } from './compilation.ts';
import type { Scope } from './scope.ts';
import type { Expression } from './expression.ts';
import { ambiguityFields, absenceFields, derivationFields, sourceFields } from './fields/source.ts';
import { changedClaimFields, changedJudgementFields, changeFields } from './fields/change.ts';
import { claimFields, evidenceFields } from './fields/claim.ts';
import { conflictFields } from './fields/conflict.ts';
import { entityFields, groupFields } from './fields/entity.ts';
import { identityCandidateFields } from './fields/identity-candidate.ts';
import { identityJudgementFields, mergedEntityFields } from './fields/identity.ts';
import { relationFields } from './fields/relation.ts';
import { statisticFields } from './fields/statistic.ts';
import { termFields } from './fields/term.ts';
import { ownTextOf } from './own-text.ts';
import { compileTraversal, traversalOf, type TraversalArgs } from './traversal.ts';
import type { TypeName } from './schema-types.ts';
import type { SelectedField } from './selection.ts';

/** The fields that are neither a property nor a traversal, by type. Those of an interface hold for all that implement it. */
const compilers: { readonly [Type in TypeName]?: FieldCompilers<Type> } = {
  Absence: absenceFields,
  Ambiguity: ambiguityFields,
  Change: changeFields,
  ChangedClaim: changedClaimFields,
  ChangedJudgement: changedJudgementFields,
  Claim: claimFields,
  Conflict: conflictFields,
  Derivation: derivationFields,
  Entity: entityFields,
  Evidence: evidenceFields,
  Group: groupFields,
  IdentityCandidate: identityCandidateFields,
  IdentityJudgement: identityJudgementFields,
  MergedEntity: mergedEntityFields,
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
  const compiler = [type, ...type.getInterfaces()].map(({ name }) => compilerOf(name, field.name)).find(Boolean);
  // The schema says which field has which arguments, and the types of the compilers say the same.
  if (compiler) return compiler(compilation, scope, field as SelectedField<never>);
  const traversal = traversalOf(compilation.operation.schema, field);
  if (traversal) return compileTraversal(compilation, scope, field as SelectedField<TraversalArgs>, traversal);
  return ownTextOf(compilation, scope.variable, field);
}

function compilerOf(type: string, field: string): FieldCompiler<never> | undefined {
  const ofType: Readonly<Record<string, FieldCompiler<never> | undefined>> = compilers[type as TypeName] ?? {};
  return ofType[field];
}
