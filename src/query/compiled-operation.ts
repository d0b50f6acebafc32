import {
  OperationTypeNode,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Operation } from './operation.ts';
import { RootField } from './root-plan.ts';
import { VariableDependencies } from './variable-dependencies.ts';
import { roots } from './roots.ts';
import { collectFields } from './selection.ts';

/** A root field, or under `null` the name of the query type. */
export type Roots = ReadonlyMap<string, RootField | null>;

/** Root fields that stand under directives can be merged in many ways; so many are kept. */
const MOST_FIELDS = 200;

/** An operation of a document, with all that was compiled of it so far. */
export class CompiledOperation {
  readonly definition: OperationDefinitionNode;
  readonly #schema: GraphQLSchema;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly #fields = new Map<string, RootField>();
  /** The root fields of every request, once it is known that no variable decides about them. */
  #roots: Roots | null | undefined;

  constructor(schema: GraphQLSchema, document: DocumentNode, definition: OperationDefinitionNode) {
    this.definition = definition;
    this.#schema = schema;
    this.#fragments = Object.fromEntries(
      document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
    );
  }

  /** The operation as a request with these variables asks it. */
  asked(variableValues: Operation['variableValues'], quotes: Operation['quotes']): Operation {
    return { schema: this.#schema, fragments: this.#fragments, variableValues, quotes: quotes ?? null };
  }

  /**
   * What is asked for at the root, in the order of the response; null where something is that no statement answers.
   * Throws GraphQL's own error for a directive that is not allowed.
   */
  roots(asked: Operation): Roots | null {
    if (this.#roots !== undefined) return this.#roots;
    const recording = new VariableDependencies();
    const selected = this.#select({ ...asked, recording });
    if (recording.isFree) this.#roots = selected;
    return selected;
  }

  #select(asked: Operation): Roots | null {
    if (this.definition.operation !== OperationTypeNode.QUERY) return null;
    const query = this.#schema.getQueryType()!;
    const selected = new Map<string, RootField | null>();
    for (const [responseKey, nodes] of collectFields(asked, query, [this.definition])) {
      const name = nodes[0]!.name.value;
      if (name !== '__typename' && !Object.hasOwn(roots, name)) return null;
      const key = [responseKey, ...nodes.map(({ loc }) => loc?.start)].join();
      const field = name === '__typename' ? null : (this.#fields.get(key) ?? new RootField(query, responseKey, nodes));
      if (field && this.#fields.size < MOST_FIELDS) this.#fields.set(key, field);
      selected.set(responseKey, field);
    }
    return selected;
  }
}
