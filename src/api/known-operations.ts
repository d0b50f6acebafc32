import type { ApolloServer } from '@apollo/server';
import { Kind, parse } from 'graphql';
import type { Context } from '../query/engine.ts';
import type { ExplorerOperation } from './explorer-operations.ts';

type Values = Readonly<Record<string, unknown>>;

/** An operation that the program knows before anybody asks it, with the variables of its example. */
export interface KnownOperation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Values;
}

const CATALOGUE = '{ __schema { queryType { fields { description } } } questions { name operation example } }';

interface Catalogue {
  readonly __schema: { readonly queryType: { readonly fields: readonly { readonly description: string | null }[] } };
  readonly questions: readonly { readonly name: string; readonly operation: string; readonly example: Values }[];
}

/**
 * The operations that are known beforehand: the first answers, what the explorer asks, the example of each root field,
 * each question with its example. A question that is asked by its name asks the same statements as its operation.
 */
export async function knownOperations(
  apollo: ApolloServer<Context>,
  context: Context,
  firstAnswers: string,
  explorer: readonly ExplorerOperation[],
): Promise<readonly KnownOperation[]> {
  const { body } = await apollo.executeOperation({ query: CATALOGUE }, { contextValue: context });
  const { __schema, questions } = (body as unknown as { singleResult: { data: Catalogue } }).singleResult.data;
  const examples = __schema.queryType.fields.flatMap(({ description }) => {
    const query = /```graphql\n([^]*?)\n```/.exec(description ?? '')?.[1];
    return query === undefined ? [] : [{ query }];
  });
  const asked = questions.map(({ operation, example }) => ({ query: operation, variables: example }));
  return [...namedIn(firstAnswers), ...explorer, ...examples, ...asked];
}

function namedIn(query: string): readonly KnownOperation[] {
  return parse(query).definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION && one.name ? [{ query, operationName: one.name.value }] : [],
  );
}
