import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import * as operations from './generated/operations.ts';
import * as questions from './generated/questions.ts';
import { send, type Document, type Endpoint, type RequestOptions } from './send.ts';

/** What a client may be given beside the address. */
export interface ClientOptions {
  /** An API key or a token, sent as `Authorization: Bearer`. */
  readonly key?: string;
  /** Another `fetch` than the global one: for a proxy, retries or tests. */
  readonly fetch?: typeof fetch;
}

/** Variables can be left out where none is required. */
type Arguments<Variables> =
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- an object with nothing in it is what is meant
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

type Request<Of> =
  Of extends DocumentTypeDecoration<infer Data, infer Variables>
    ? (...given: Arguments<Variables>) => Promise<Data>
    : never;

/** A method for each document of a module, with the name of its operation in camel case. */
export type Requests<Module> = {
  readonly [
    Name in keyof Module as Name extends `${infer Operation}Document` ? Uncapitalize<Operation> : never
  ]: Request<Module[Name]>;
};

/** A client of one server. Every method throws GuanxiError if the server answers with an error, or not at all. */
export interface Client extends Requests<typeof operations> {
  /** The analysts' questions, by name as in `guanxi ask`. */
  readonly ask: Requests<typeof questions>;
  /** Sends an operation of your own. */
  request<Data, Variables>(document: Document<Data, Variables>, ...given: Arguments<NoInfer<Variables>>): Promise<Data>;
}

/**
 * A client of the server at a `/graphql` address, with a method for each operation that ships with the server. Nothing is sent
 * before a method is called.
 */
export function createClient(url: string, { key, fetch = globalThis.fetch }: ClientOptions = {}): Client {
  const endpoint: Endpoint = { url, fetch, headers: key === undefined ? {} : { authorization: `Bearer ${key}` } };
  return {
    ...requestsOf(endpoint, operations),
    ask: requestsOf(endpoint, questions),
    request: async <Data, Variables>(document: Document<Data, Variables>, ...given: Arguments<NoInfer<Variables>>) => {
      const [variables = {}, options = {}] = given;
      return send(endpoint, document, variables as Variables, options);
    },
  };
}

const SUFFIX = 'Document';

function requestsOf<Module extends object>(endpoint: Endpoint, module: Module): Requests<Module> {
  const requests = Object.entries(module)
    .filter(([name]) => name.endsWith(SUFFIX))
    .map(([name, document]: [string, Document<unknown, unknown>]) => [
      methodName(name),
      (variables: unknown = {}, options: RequestOptions = {}) => send(endpoint, document, variables, options),
    ]);
  return Object.fromEntries(requests) as Requests<Module>;
}

function methodName(name: string): string {
  return name[0]!.toLowerCase() + name.slice(1, -SUFFIX.length);
}
