import type { Compilation } from './compilation.ts';
import type { Scope } from './scope.ts';
import type { Expression } from './expression.ts';
import type { SelectedField } from './selection.ts';
import { listOf } from './subquery.ts';

/** The conflicts that take in the claim in a variable. */
export function conflictsOfClaim(compilation: Compilation, { variable: v }: Scope, field: SelectedField): Expression {
  return conflictsOf(compilation, field, (taken) => `WHERE ${taken}.claim = ${v}.id AND ${taken}.id > ''`);
}

/** The conflicts that take in any claim on the relation in a variable. */
export function conflictsOfRelation(
  compilation: Compilation,
  { variable: v }: Scope,
  field: SelectedField,
): Expression {
  const claim = compilation.variable('c');
  const from = `MATCH (${claim}:Claim) WHERE ${claim}.relation = ${v}.id `;
  return conflictsOf(compilation, field, (taken) => `WHERE ${taken}.claim = ${claim}.id AND ${taken}.id > ''`, from);
}

function conflictsOf(
  compilation: Compilation,
  field: SelectedField,
  where: (member: string) => string,
  from = '',
): Expression {
  const [taken, id, conflict] = [compilation.variable('t'), compilation.variable('i'), compilation.variable('c')];
  const match =
    `${from}MATCH (${taken}:Contention) ${where(taken)} ` +
    `WITH DISTINCT ${taken}.conflict AS ${id} MATCH (${conflict}:Conflict {id: ${id}})`;
  return listOf(compilation, field, { match, scope: { variable: conflict }, orderBy: `${conflict}.id` });
}
