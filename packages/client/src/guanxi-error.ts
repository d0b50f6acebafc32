/** An error of an answer, in the form of GraphQL. */
export interface AnswerError {
  readonly message: string;
  /** The field that it is about. */
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [further: string]: unknown };
}

/** What an answer without data, or with errors beside it, came with. */
interface Failure {
  readonly message: string;
  readonly code: string;
  readonly status?: number;
  readonly errors?: readonly AnswerError[];
  readonly data?: unknown;
  readonly retryAfterSeconds?: number | null;
  readonly cause?: unknown;
}

/** A request that was not answered, or not in full. */
export class GuanxiError extends Error {
  override readonly name = 'GuanxiError';
  /** The code of the first error, as the server lists them; UNREACHABLE if no answer of the API came. */
  readonly code: string;
  /** The HTTP status; null if no response came. */
  readonly status: number | null;
  /** All errors of the answer. */
  readonly errors: readonly AnswerError[];
  /** What was answered beside the errors: null stands where an error says so. Null if nothing was. */
  readonly data: unknown;
  /** After how many seconds to ask again; null if the server does not say. */
  readonly retryAfterSeconds: number | null;

  constructor(failure: Failure) {
    super(failure.message, failure.cause === undefined ? {} : { cause: failure.cause });
    this.code = failure.code;
    this.status = failure.status ?? null;
    this.errors = failure.errors ?? [];
    this.data = failure.data ?? null;
    this.retryAfterSeconds = failure.retryAfterSeconds ?? null;
  }
}
