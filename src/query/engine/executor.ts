import {
  type GraphQLError,
  execute as executeByGraphQL,
  getVariableValues,
  isNonNullType,
  locatedError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Database } from '../../graph/database.ts';
import { readRoot, faultToReport } from '../execute-root.ts';
import { CompiledOperation, type Roots } from '../compiled-operation.ts';
import type { Context } from '../context.ts';
import { Spending } from '../statement-cost.ts';
import { CompletionError } from '../complete-value.ts';
import { withGraphAt } from '../graph-at.ts';
import { objectMaker } from '../object.ts';
import type { Operation } from '../operation.ts';
import { underCanonicalIds } from '../merged-ids.ts';
import type { Prepared, RootField } from '../root-plan.ts';
import { Answers } from './answers.ts';
import { readResponseKey } from './read-response-key.ts';

/** Compiled operations are kept while they are asked for; an operation written anew for each request must not fill the memory. */
const MOST_OPERATIONS = 500;

/** An operation as it was parsed and validated, with its variables as they came. */
interface Execution {
  readonly document: DocumentNode;
  /** The operation of the document that is asked for; left out where there is none of that name. */
  readonly definition?: OperationDefinitionNode | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: Context;
}

/** The answer of an operation, its errors not yet formatted. */
export type Executor = (execution: Execution) => Promise<ExecutionResult<Record<string, unknown>>>;

/** What a fault in answering becomes for the caller: an error that says what may be known of it, or the fault itself. */
export type ToError = (fault: unknown) => unknown;

/** What became of a root field. `again` gives or throws the same once more, for graphql-js to complete it. */
interface Outcome {
  readonly value: unknown;
  readonly error?: GraphQLError;
  /** Set where the answer does not fit the schema, so that graphql-js has to complete it and say why. */
  readonly needsCompletion?: true;
  readonly again: () => unknown;
}

/**
 * Executes operations on a schema whose resolvers are bound. The root fields are compiled once for a document and answered
 * side by side, each by one statement whose rows are decoded straight into the response. What is not of that kind
 * (introspection, the questions, an operation that is none) is executed by graphql-js, and so is completed an answer that
 * turns out not to fit the schema.
 */
export function createExecutor(schema: GraphQLSchema, toError: ToError, mostSubqueries: number): Executor {
  const compiled = new Map<OperationDefinitionNode, CompiledOperation>();

  function compiledOperation(document: DocumentNode, definition: OperationDefinitionNode): CompiledOperation {
    const operation = compiled.get(definition) ?? new CompiledOperation(schema, document, definition);
    // A map keeps the order in which keys were set, so that the first is the one not asked for longest.
    compiled.delete(definition);
    compiled.set(definition, operation);
    if (compiled.size > MOST_OPERATIONS) compiled.delete(compiled.keys().next().value!);
    return operation;
  }

  async function byGraphQL(execution: Execution, rootValue?: Answers) {
    const { document, operationName, variables, context } = execution;
    return await executeByGraphQL({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: context,
      rootValue,
      fieldResolver: readResponseKey,
    });
  }

  return async (execution) => {
    const { document, definition, variables, context } = execution;
    if (!definition) return byGraphQL(execution);
    const operation = compiledOperation(document, definition);
    const variableValues = getVariableValues(schema, definition.variableDefinitions ?? [], variables ?? {}, {
      maxErrors: 50,
    });
    if (variableValues.errors) return { errors: variableValues.errors };
    const asked = operation.asked(variableValues.coerced, context.quotes);
    const roots = rootsOf(operation, asked);
    if (roots === null) return byGraphQL(execution);
    const outcomes = await outcomesOf(roots, asked, context, new Spending(mostSubqueries), toError);
    if (outcomes.some(([, { needsCompletion }]) => needsCompletion))
      return byGraphQL(execution, new Answers(new Map(outcomes.map(([key, { again }]) => [key, again]))));
    return resultOf(schema, roots, outcomes);
  };
}

/** The root fields; null where graphql-js has to see to them, or to say why they cannot be determined. */
function rootsOf(operation: CompiledOperation, asked: Operation): Roots | null {
  try {
    return operation.roots(asked);
  } catch {
    return null;
  }
}

function outcomesOf(
  roots: Roots,
  asked: Operation,
  context: Context,
  spending: Spending,
  toError: ToError,
): Promise<[string, Outcome][]> {
  return Promise.all(
    [...roots].map(async ([key, root]): Promise<[string, Outcome]> => {
      if (root) return [key, await outcomeOf(root, asked, context, spending, toError)];
      const { name } = asked.schema.getQueryType()!;
      return [key, { value: name, again: () => name }];
    }),
  );
}

async function outcomeOf(
  root: RootField,
  asked: Operation,
  context: Context,
  spending: Spending,
  toError: ToError,
): Promise<Outcome> {
  try {
    const prepared = root.prepare(asked);
    spending.charge(prepared.subqueries);
    return await withGraphAt(context.database, prepared, (database) =>
      underCanonicalIds(
        database,
        prepared.entityIds,
        (canonical) =>
          answered(canonical === null ? prepared : root.prepareUnder(canonical, asked), database, context.made),
        ({ value }) => value,
      ),
    );
  } catch (thrown) {
    const fault = toError(await faultToReport(context.database, thrown));
    const error = locatedError(fault, root.nodes, [root.responseKey]);
    return { value: null, error, again: () => raise(error) };
  }
}

async function answered(prepared: Prepared, database: Database, made: Context['made']): Promise<Outcome> {
  const rows = await readRoot(database, prepared);
  const { statement, request } = prepared;
  const again = () => statement.decode(rows, { ...request, unchecked: true });
  try {
    const value = statement.decode(rows, request);
    if (made) made.objects += request.made.objects;
    return { value, again };
  } catch (error) {
    // Something is there, though it does not fit.
    if (error instanceof CompletionError) return { value: undefined, needsCompletion: true, again };
    throw error;
  }
}

function raise(error: Error): never {
  throw error;
}

function resultOf(schema: GraphQLSchema, roots: Roots, outcomes: readonly [string, Outcome][]) {
  const fields = schema.getQueryType()!.getFields();
  const errors = outcomes.flatMap(([, { error }]) => error ?? []);
  let data: Record<string, unknown> | null = objectMaker([...roots.keys()])();
  for (const [key, { value, error }] of outcomes) {
    const nullable = !error || !isNonNullType(fields[roots.get(key)!.nodes[0]!.name.value]!.type);
    if (data && nullable) data[key] = value;
    else data = null;
  }
  return errors.length > 0 ? { errors, data } : { data };
}
