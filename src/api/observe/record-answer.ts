import type { GraphQLFormattedError } from 'graphql';
import type { RequestOrigin } from '../../query/engine.ts';
import { isErrorCode } from '../error-codes.ts';
import type { Metrics } from '../metrics.ts';

/** Counts the errors of a response, once each, and the points that its operation did cost. */
export function recordAnswer(metrics: Metrics, origin: RequestOrigin, status: number, response: string): void {
  // A request that is no GraphQL request is refused before its operation is looked at.
  if (status >= 400 && origin.codes.length === 0) origin.codes = codesIn(response);
  for (const code of origin.codes) metrics.errorReturned(isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR');
  if (origin.points !== null) metrics.pointsSpent(origin.points, origin.caller);
}

function codesIn(response: string): readonly string[] {
  const { errors } = JSON.parse(response) as { errors: readonly GraphQLFormattedError[] };
  return errors.map(({ extensions }) => String(extensions?.['code']));
}
