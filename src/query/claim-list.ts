import type { Compilation, Expression } from './compilation.ts';
import { compileConnection } from './connection.ts';
import { projectField } from './project.ts';
import type { SelectedField } from './selection.ts';
import { optionalList } from './told.ts';
import { countText } from './traversal.ts';

/** A list of claims: all that fulfil conditions on the claim's variable, in the order of their ids. */
export function claimList(
  compilation: Compilation,
  field: SelectedField,
  list: { readonly name: string; readonly owner: string | null },
  conditions: (claim: string) => readonly string[],
): Expression {
  const claim = compilation.variable('c');
  const match = `MATCH (${claim}:Claim)`;
  // Trivially true; the indexes on claims end with the id, and are used only where it is spoken of.
  const where = [...conditions(claim), `${claim}.id > ''`];
  return compileConnection(compilation, field, {
    ...list,
    match,
    where,
    order: [{ text: `${claim}.id` }],
    total: where.length > 1 ? countText(match, where) : countText(match, []),
    edge: (member) => projectField(compilation, { variable: claim }, member),
  });
}

/** The claims about an entity, as subject or as object, where the field's `predicates` let them through. */
export function claimsAbout(
  compilation: Compilation,
  field: SelectedField,
  {
    name,
    id,
    as = ['subject', 'object'],
  }: { readonly name: string; readonly id: string; readonly as?: readonly string[] },
): Expression {
  const predicates = optionalList(compilation, field, 'predicates');
  return claimList(compilation, field, { name, owner: id }, (claim) => {
    const about = `(${as.map((property) => `${claim}.${property} = ${id}`).join(' OR ')})`;
    return predicates ? [about, `${claim}.predicate IN ${predicates}`] : [about];
  });
}
