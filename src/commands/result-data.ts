import { DataAtFault, SomethingMissing, WrongUsage } from './outcome.ts';

/** The result of a GraphQL operation, as far as a command reads it. */
export interface GraphqlResult {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

/** The data of a result; its first error as the error that a command ends with. */
export function resultData({ data, errors }: GraphqlResult): unknown {
  const [error] = errors ?? [];
  if (!error) return data;
  const code = String(error.extensions?.code);
  if (code === 'BAD_USER_INPUT' || code === 'TOO_MUCH') throw new WrongUsage(error.message);
  if (code === 'INTERNAL_SERVER_ERROR') throw new DataAtFault(error.message);
  if (code === 'GRAPHQL_VALIDATION_FAILED')
    throw new SomethingMissing(`The server serves no such questions; it is of another version. ${error.message}`);
  throw new SomethingMissing(error.message);
}
