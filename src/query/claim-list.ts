import { CLAIM_DIMENSIONS } from '../domain/materialized-count.ts';
import type { Compilation } from './compilation.ts';
import type { Expression } from './expression.ts';
import { compileConnection } from './connection.ts';
import { claimsWith } from './list-counts.ts';
import type { ListArgs } from './limits.ts';
import type { IndexOrder, PageArgs, Paged, AccessPath } from './page.ts';
import { projectField } from './project.ts';
import type { SelectedField } from './selection.ts';
import { optionalList } from './claim-filter.ts';
import { countText } from './cypher-text.ts';

/** What claims are found by: a value, or one of several, in one of some properties, each with an index of its own. */
export interface FoundBy {
  readonly properties: readonly string[];
  /** The value as Cypher, or a list of values. */
  readonly reference: string;
  readonly isList: boolean;
  /** The variable that the reference is made of; null for a parameter. */
  readonly uses: string | null;
}

/** The conditions on a list of claims. */
export interface ClaimConditions {
  /** What finds them; null where nothing does but the order of ids. */
  readonly by: FoundBy | null;
  /** What else they must fulfil. */
  readonly rest: readonly string[];
}

/** How a list of claims is served. */
export interface ClaimListing {
  readonly name: string;
  readonly owner: string | null;
  /** What they are sorted by; the id unless given. */
  readonly order?: (claim: string) => Paged['order'];
  /** Whether they are found first and then sorted, as no index has their order. */
  readonly sorted?: boolean;
}

/** A list of claims: all that fulfil conditions on the claim's variable. */
export function claimList(
  compilation: Compilation,
  field: SelectedField<PageArgs>,
  { order, sorted = false, ...list }: ClaimListing,
  conditions: (claim: string) => ClaimConditions,
): Expression {
  const claim = compilation.variable('c');
  const match = `MATCH (${claim}:Claim)`;
  const { by, rest } = conditions(claim);
  // Trivially true; the indexes on claims end with the id, and are used only where it is spoken of.
  const where = [...rest, `${claim}.id > ''`];
  const foundWhere = by ? [holds(claim, by), ...where] : where;
  // Left to itself the planner may go through all claims in the order of their ids.
  const hinted = sorted && by ? `${match} USING INDEX ${indexOf(claim, by.properties[0]!).hint}` : match;
  return compileConnection(compilation, field, {
    ...list,
    match: hinted,
    where: sorted ? foundWhere : where,
    order: order?.(claim) ?? [{ text: `${claim}.id` }],
    ...(by && !sorted && { accessPaths: accessPathsTo(compilation, claim, by) }),
    total: totalText(compilation, claim, by, rest) ?? countText(match, foundWhere),
    edge: (member) => projectField(compilation, { variable: claim }, member),
  });
}

/** The claims about the thing in a variable, in one of some properties, where the field's `predicates` let them through. */
export function claimsAbout(
  compilation: Compilation,
  field: SelectedField<PageArgs & ListArgs<'predicates'>>,
  thing: string,
  properties: readonly string[],
): Expression {
  const predicates = optionalList(compilation, field, 'predicates');
  const id = `${thing}.id`;
  return claimList(compilation, field, { name: 'claims', owner: id }, (claim) => ({
    by: { properties, reference: id, isList: false, uses: thing },
    rest: predicates ? [`${claim}.predicate IN ${predicates}`] : [],
  }));
}

/** How many claims fulfil one condition at most, which the database or a stored count knows; null where nothing does. */
function totalText(
  compilation: Compilation,
  claim: string,
  by: FoundBy | null,
  rest: readonly string[],
): string | null {
  if (rest.length > 0) return null;
  if (by === null) return countText(`MATCH (${claim}:Claim)`, []);
  const name = CLAIM_DIMENSIONS.find((dimension) => by.properties.length === 1 && by.properties[0] === dimension);
  return name === undefined ? null : claimsWith(compilation, name, by.reference, by.isList);
}

/** The condition on a claim that it is found by something. */
function holds(claim: string, { properties, reference, isList }: FoundBy): string {
  const sign = isList ? 'IN' : '=';
  return `(${properties.map((property) => `${claim}.${property} ${sign} ${reference}`).join(' OR ')})`;
}

function accessPathsTo(
  compilation: Compilation,
  claim: string,
  { properties, reference, isList, uses }: FoundBy,
): NonNullable<Paged['accessPaths']> {
  const value = isList ? compilation.variable('v') : reference;
  const way = (property: string): AccessPath => ({
    is: `${claim}.${property} = ${value}`,
    index: indexOf(claim, property),
  });
  return {
    row: claim,
    bind: isList ? `UNWIND ${reference} AS ${value} WITH DISTINCT ${value} ` : '',
    uses: isList ? value : (uses ?? ''),
    each: properties.map(way),
  };
}

function indexOf(claim: string, property: string): IndexOrder {
  return { constant: `${claim}.${property}`, hint: `${claim}:Claim(${property}, id)` };
}
