/**
 * Every code that `extensions.code` of an error can have, and what it means. An error with a code that is not here is a
 * defect of ours.
 */
const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: 'The operation is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The operation does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: 'The request names no operation, or one that the document does not hold.',
  BAD_REQUEST: 'The HTTP request is no GraphQL request, or is larger than allowed; the status says which.',
  REQUEST_TIMEOUT: 'The request was not sent completely in time.',
  PERSISTED_QUERY_NOT_FOUND: 'No operation of that hash is known here; send its text.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Operations are taken by their text only.',
  BAD_USER_INPUT: 'An argument or a variable has a value that is not allowed.',
  BAD_CURSOR: 'A cursor is none, or belongs to another list.',
  NOT_FOUND: 'Something that must exist does not; `extensions.unknownIds` lists the ids that nothing bears.',
  DATABASE_UNAVAILABLE: 'The database cannot be reached at the moment; the same request may succeed later.',
  DEADLINE_EXCEEDED: 'The answer took longer than is allowed; ask for less.',
  UNAUTHENTICATED: 'A key or token is needed here, or the one that was sent is not valid.',
  FORBIDDEN: 'The role of the caller does not allow it.',
  ISSUER_UNAVAILABLE: 'The token cannot be checked at the moment; the same request may succeed later.',
  DOCUMENT_NOT_TRUSTED: 'The server answers only operations that it knows, and this is none of them.',
  CANCELLED: 'The client closed its connection before the answer; only logs see this code.',
  RATE_LIMITED: 'The caller has spent the points of the minute; `Retry-After` says when there are more.',
  OVERLOADED: 'Too many ask at the moment, or the server is stopping; the same request may succeed later.',
  TOO_MUCH: 'The answer would take more than is allowed; ask for less.',
  INTERNAL_SERVER_ERROR: 'Our mistake; the log has it.',
} as const;

/** One of the codes. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** Whether a word is one of the codes. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}
