import type { ErrorCode } from '../error-codes.ts';

/** Why an HTTP request is refused before GraphQL sees it: a status, a message, and headers that go with the status. */
export class Refusal extends Error {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly code: ErrorCode;

  constructor(
    statusCode: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    code: ErrorCode = codeOf(statusCode),
  ) {
    super(message);
    this.name = 'Refusal';
    this.statusCode = statusCode;
    this.headers = headers;
    this.code = code;
  }
}

/** The body of a refusal: an error in the form that GraphQL gives them, so that clients read one form only. */
export function refusalBody({ message, code }: Pick<Refusal, 'message' | 'code'>): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

/** A refusal for a while: clients that retry wait for `Retry-After`, in seconds, first. */
export function busy(message: string, retryAfterS: number): Refusal {
  return new Refusal(503, message, { 'retry-after': String(retryAfterS) });
}

function codeOf(status: number): ErrorCode {
  if (status === 408) return 'REQUEST_TIMEOUT';
  if (status === 503) return 'OVERLOADED';
  return status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}
