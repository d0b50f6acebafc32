import type { FieldNode, GraphQLObjectType } from 'graphql';
import { Compilation, parametersOf, type Preparation } from './compilation.ts';
import type { CanonicalOf } from '../store/layout/own-ids.ts';
import type { Operation } from './operation.ts';
import { stepsIn, subqueriesIn } from './statement-cost.ts';
import { compileField } from './fields.ts';
import { completing } from './complete-value.ts';
import { namesAsParameters } from './list-text.ts';
import { entityIdsIn, withCanonicalIds, type EntityIds } from './entity-ids.ts';
import { unrecorded, VariableDependencies } from './variable-dependencies.ts';
import type { ClaimStatus } from '../domain/vocabulary.ts';
import { momentAsked } from './moment-asked.ts';
import { statusesAsked } from './statuses-asked.ts';
import type { Args, Later, Request } from './request.ts';
import type { RootStatement } from './root.ts';
import { compileRoot } from './roots.ts';
import { MOST_ROWS, sumOfRows } from './rows-ahead.ts';
import { selectField, type SelectedField } from './selection.ts';

/** A root field whose statement is ready to be run for one request. */
export interface Prepared {
  readonly statement: RootStatement;
  /** A statement that counts the rows of its lists, to be run ahead where there could be too many; else null. */
  readonly count: string | null;
  /** How many lists, counts and look-ups the two hold. */
  readonly subqueries: number;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly request: Request;
  /** The moment as of which it is answered, in milliseconds since 1970; null for the graph as it is. */
  readonly moment: number | null;
  /** The results of review whose claims count beside the accepted ones. */
  readonly statuses: readonly ClaimStatus[];
  /** The ids of entities that the field was asked with. */
  readonly entityIds: EntityIds;
}

/** A statement with all that a later request needs to run it. */
interface Compiled {
  readonly field: Pick<SelectedField<Args>, 'name' | 'argsOf'>;
  readonly statement: RootStatement;
  readonly subqueries: number;
  readonly preparation: Preparation;
  readonly moment: Later<number | null>;
  readonly statuses: Later<readonly ClaimStatus[]>;
}

/** Of one root field so many ways to compile it are kept: enough for the arguments that come and go, and bounded. */
const MOST_VARIANTS = 16;

/**
 * Compiles a root field for one request alone, to be completed by graphql-js; `compileBy` where it is not one of the query's.
 * Throws InputError for what the caller got wrong.
 */
export function prepareUnchecked(
  operation: Operation,
  field: SelectedField<Args>,
  compileBy: (compilation: Compilation, field: SelectedField) => RootStatement = compileRoot,
): Prepared {
  const compilation = new Compilation(operation, compileField, true);
  return preparedBy(compile(compilation, field, compileBy), compilation.request);
}

/**
 * A root field of a document, compiled once for all requests that differ in nothing that shows in the statement. Those
 * that do get a variant each; the one that was not used for longest makes way.
 */
export class RootField {
  readonly responseKey: string;
  readonly nodes: readonly FieldNode[];
  readonly #query: GraphQLObjectType;
  #variants: (Compiled & { readonly recording: VariableDependencies; readonly quoting: boolean })[] = [];

  constructor(query: GraphQLObjectType, responseKey: string, nodes: readonly FieldNode[]) {
    this.#query = query;
    this.responseKey = responseKey;
    this.nodes = nodes;
  }

  /** Makes ready for a request. Throws InputError, or GraphQL's own error, for what the caller got wrong. */
  prepare(operation: Omit<Operation, 'recording'>): Prepared {
    const quotes = operation.quotes ?? null;
    for (const [place, variant] of this.#variants.entries()) {
      const args = variant.quoting === (quotes !== null) ? variant.recording.match(operation.variableValues) : null;
      if (args === null) continue;
      if (place > 0) this.#variants = [variant, ...this.#variants.toSpliced(place, 1)];
      const request: Request = { args, values: [], quotes, unchecked: false, made: { objects: 0 } };
      for (const step of variant.preparation.steps) request.values.push(step(request));
      return preparedBy(variant, request);
    }
    const recording = new VariableDependencies();
    const recorded = { ...operation, recording };
    const field = selectField(recorded, this.#query, this.responseKey, this.nodes);
    const compilation = new Compilation(recorded, compileField);
    const compiled = compile(compilation, field, compileRoot);
    recording.freeze();
    const variant = { ...compiled, recording, quoting: quotes !== null };
    this.#variants = [variant, ...this.#variants.slice(0, MOST_VARIANTS - 1)];
    return preparedBy(variant, compilation.request);
  }

  /** Makes ready for one request alone, under the entities that the ids which it names stand for. Throws as `prepare` does. */
  prepareUnder(canonical: CanonicalOf, operation: Omit<Operation, 'recording'>): Prepared {
    const field = selectField(operation, this.#query, this.responseKey, this.nodes);
    const args = withCanonicalIds(field.name, field.args, canonical);
    const compilation = new Compilation(operation, compileField);
    return preparedBy(compile(compilation, { ...field, ...unrecorded(args) }, compileRoot), compilation.request);
  }
}

function compile(
  compilation: Compilation,
  field: SelectedField<Args>,
  compileBy: (compilation: Compilation, field: SelectedField) => RootStatement,
): Compiled {
  const { text: compiled, decode } = compileBy(compilation, field);
  const moment = momentAsked(compilation, field);
  const statuses = statusesAsked(compilation, field);
  const text = compiled === null ? null : namesAsParameters(compiled, (names) => compilation.parameter(names));
  const fitted = completing(field.definition.type, (rows, request) => decode(rows as readonly unknown[][], request));
  return {
    field,
    statement: { text, decode: fitted },
    subqueries: text === null ? 0 : subqueriesIn(text),
    preparation: compilation.preparation,
    moment,
    statuses,
  };
}

function preparedBy(
  { field, statement, subqueries, preparation, moment, statuses }: Compiled,
  request: Request,
): Prepared {
  const needed = preparation.counts.filter(({ possible }) => possible(request) > MOST_ROWS);
  const count = needed.length > 0 ? sumOfRows(needed.map(({ text }) => text)) : null;
  return {
    statement,
    count,
    subqueries: subqueries + (count === null ? 0 : stepsIn(count)),
    parameters: parametersOf(preparation, request),
    request,
    moment: moment(request),
    statuses: statuses(request),
    entityIds: entityIdsIn(field.name, field.argsOf(request)),
  };
}
