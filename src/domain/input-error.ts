/** What can be wrong with what a caller sent, beyond what GraphQL itself checks. */
export type InputErrorCode = 'BAD_USER_INPUT' | 'BAD_CURSOR' | 'NOT_FOUND' | 'TOO_MUCH';

/**
 * What a caller sent cannot be answered. The message names the thing, what is allowed and the nearest right value; it
 * goes to the caller as it stands.
 */
export class InputError extends Error {
  readonly code: InputErrorCode;

  constructor(message: string, code: InputErrorCode = 'BAD_USER_INPUT') {
    super(message);
    this.name = 'InputError';
    this.code = code;
  }
}
