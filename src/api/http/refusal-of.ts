import type { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { isErrorCode } from '../error-codes.ts';
import { toGraphQLError } from '../errors.ts';
import { Refusal } from './refusal.ts';

/** The status of errors whose cause is what was asked, unless that is not there. */
const BAD_REQUEST = 400;
const NOT_FOUND = 404;

/**
 * What a fault becomes on a route that is not GraphQL's: the code, the message and the headers that an operation would have had.
 * A fault that no client may know of stays what it is.
 */
export function refusalOf(error: unknown): unknown {
  const known = toGraphQLError(error);
  if (!(known instanceof GraphQLError)) return error;
  const { code, http } = known.extensions as {
    readonly code: unknown;
    readonly http?: { readonly status: number; readonly headers: HeaderMap };
  };
  if (!isErrorCode(code)) return error;
  const status = http?.status ?? (code === 'NOT_FOUND' ? NOT_FOUND : BAD_REQUEST);
  return new Refusal(status, known.message, Object.fromEntries(http?.headers ?? []), code);
}
