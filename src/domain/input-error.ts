/** What can be wrong with what a caller sent, beyond what GraphQL itself checks. */
export type InputErrorCode = 'BAD_USER_INPUT' | 'BAD_CURSOR' | 'NOT_FOUND' | 'TOO_MUCH';

/**
 * What a caller sent cannot be answered. The message names the thing, what is allowed and the nearest right value; it
 * goes to the caller as it stands.
 */
export class InputError extends Error {
  readonly code: InputErrorCode;
  /** The ids that must exist and do not; none where it is about something else. */
  readonly unknownIds: readonly string[];

  constructor(message: string, code: InputErrorCode = 'BAD_USER_INPUT', unknownIds: readonly string[] = []) {
    super(message);
    this.name = 'InputError';
    this.code = code;
    this.unknownIds = unknownIds;
  }
}
