import type { GraphQLSchema, FragmentDefinitionNode } from 'graphql';
import type { Quotes } from '../domain/quotes.ts';
import type { VariableDependencies } from './variable-dependencies.ts';

/** What one operation brings to the compiler: its schema, fragments and coerced variables, and what it may quote from. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
  /** The reader's own copies of sources; null where there are none. */
  readonly quotes?: Quotes | null;
  /** Where it is written down what the compilation depends on; left out where nothing is to be kept of it. */
  readonly recording?: VariableDependencies;
}
