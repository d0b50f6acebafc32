import { HeaderMap } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { InputError } from '../domain/input-error.ts';
import {
  DatabaseDeadlineExceeded,
  DatabaseOverloaded,
  DatabaseRefused,
  DatabaseUnavailable,
  ReadCancelled,
  StatementFailed,
} from '../graph/errors.ts';
import { RateLimited } from '../access/rate-limited.ts';
import { isErrorCode, type ErrorCode } from './error-codes.ts';

/** What a resolver throws for an error: what the caller may know of it, and the HTTP status where that matters. */
export function toGraphQLError(error: unknown): unknown {
  if (error instanceof InputError)
    return graphQLError(error.code, error.message, error, {
      ...(error.unknownIds.length > 0 && { unknownIds: error.unknownIds }),
    });
  if (error instanceof RateLimited)
    return graphQLError('RATE_LIMITED', error.message, error, retryAfter(429, error.retryAfterS));
  if (error instanceof DatabaseOverloaded)
    return graphQLError('OVERLOADED', 'Too many ask at the moment; try again in 2 s.', error, retryAfter(503, 2));
  if (error instanceof DatabaseUnavailable || error instanceof DatabaseRefused)
    return graphQLError(
      'DATABASE_UNAVAILABLE',
      'The database cannot be reached at the moment; try again in a little while.',
      error,
      UNAVAILABLE,
    );
  if (error instanceof DatabaseDeadlineExceeded)
    return graphQLError(
      'DEADLINE_EXCEEDED',
      'The answer took too long and was given up; ask for less at a time.',
      error,
      UNAVAILABLE,
    );
  if (error instanceof ReadCancelled) return graphQLError('CANCELLED', error.message, error);
  if (error instanceof StatementFailed && TOO_MUCH.test(error.code ?? ''))
    return graphQLError(
      'TOO_MUCH',
      'The answer would take more memory than is allowed; ask for less at a time.',
      error,
    );
  return error;
}

/** How Neo4j calls a statement that needs more memory, or nests deeper, than it is given. */
const TOO_MUCH = /OutOfMemory|StackOverFlow|TransactionTooLarge/i;

/** What an answer is sent with for which the database was needed. */
const UNAVAILABLE = retryAfter(503, 5);

function retryAfter(status: number, seconds: number) {
  return { http: { status, headers: new HeaderMap([['retry-after', String(seconds)]]) } };
}

function graphQLError(code: ErrorCode, message: string, originalError: Error, more: object = {}): GraphQLError {
  return new GraphQLError(message, { originalError, extensions: { code, ...more } });
}

/** How long a message may be, in characters: long enough for a list of all values of any vocabulary. */
const LONGEST_MESSAGE = 2000;
/** What is kept of the end of a longer one, where the hint stands. */
const END_OF_MESSAGE = 400;

/** A message without the middle of what the caller wrote where that is long. */
function shortened(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  return `${message.slice(0, LONGEST_MESSAGE - END_OF_MESSAGE)} … ${message.slice(-END_OF_MESSAGE)}`;
}

/**
 * The last word on what leaves the house: an error that is ours shows nothing of the inside and goes to the log; every
 * other keeps its message and its place.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR') {
    const unknownIds = formatted.extensions?.['unknownIds'];
    const extensions = { code, ...(unknownIds === undefined ? {} : { unknownIds }) };
    return { message: shortened(formatted.message), ...place(formatted), extensions };
  }
  if (isAboutTheRequest(error)) {
    return { message: shortened(formatted.message), ...place(formatted), extensions: { code: 'BAD_USER_INPUT' } };
  }
  log(unwrapResolverError(error));
  return {
    message: 'Something went wrong on our side; it has been logged.',
    ...place(formatted),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/**
 * Whether GraphQL's own execution threw it about something written in the operation (null for a value that must be
 * there, an operation of a kind that the schema has none of). It gives such errors a place and no code.
 */
function isAboutTheRequest(error: unknown): boolean {
  const original = unwrapResolverError(error);
  if (!(original instanceof GraphQLError) || original.originalError) return false;
  // A place that is a field is where an answer was being completed, which is our part.
  return original.nodes?.some(({ kind }) => kind !== Kind.FIELD) ?? false;
}

function place({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
