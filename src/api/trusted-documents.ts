import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, parse, print, separateOperations, stripIgnoredCharacters } from 'graphql';
import type { Context } from '../query/engine.ts';
import type { ErrorCode } from './error-codes.ts';

/** A file of documents cannot be read; the message says what is wrong with it. */
export class DocumentsAtFault extends Error {}

/**
 * The documents in a text: GraphQL itself, or a manifest as Apollo's tools write it, JSON with `operations` that have a `body`.
 * A document of several operations stands for each of them, as clients may send one with the fragments that it uses. Throws
 * DocumentsAtFault.
 */
export function readDocuments(text: string): readonly string[] {
  const bodies = /^\s*\{\s*"/.test(text) ? manifestBodies(text) : [text];
  return bodies.flatMap((body) => {
    try {
      return [body, ...operationsIn(body)];
    } catch (error) {
      throw new DocumentsAtFault(`a document is no GraphQL: ${(error as Error).message}`);
    }
  });
}

/** Documents that may be asked, and the plug-in that refuses all others. */
export interface TrustedDocuments {
  readonly plugin: ApolloServerPlugin<Context>;
  /** From now on these may be asked, too. */
  trust(documents: readonly string[]): void;
}

/**
 * Refuses every document of a client but those that are trusted. White space, commas and comments do not count. What the
 * server asks itself is no client's.
 */
export function trustedDocuments(): TrustedDocuments {
  const known = new Set<string>();
  const plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      didResolveOperation: async ({ source, contextValue }) => {
        if (contextValue.origin === undefined || known.has(stripIgnoredCharacters(source))) return;
        const code: ErrorCode = 'DOCUMENT_NOT_TRUSTED';
        throw new GraphQLError('This server answers only the operations that it knows; questions lists some of them.', {
          extensions: { code, http: { status: 403 } },
        });
      },
    }),
  };
  return {
    plugin,
    trust: (documents) => {
      for (const document of documents) known.add(stripIgnoredCharacters(document));
    },
  };
}

function manifestBodies(text: string): readonly string[] {
  try {
    const { operations } = JSON.parse(text) as { readonly operations?: unknown };
    if (Array.isArray(operations))
      return operations.map((one: { readonly body?: unknown } | null) => {
        if (typeof one?.body !== 'string') throw new DocumentsAtFault('an operation of the manifest has no "body".');
        return one.body;
      });
  } catch (error) {
    throw error instanceof DocumentsAtFault ? error : new DocumentsAtFault('the manifest is no JSON.');
  }
  throw new DocumentsAtFault('the manifest has no list "operations".');
}

/** Each operation with the fragments that it uses. */
function operationsIn(body: string): readonly string[] {
  return Object.values(separateOperations(parse(body))).map(print);
}
