/** What keeps a change from being made. */
export const PROBLEM_CODES = [
  'INVALID',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'NO_EVIDENCE',
  'QUOTE_MISMATCH',
  'NOT_ALLOWED',
  'NOTHING_TO_CHANGE',
  'CHANGED_MEANWHILE',
  'IDEMPOTENCY_KEY_REUSED',
  'LATER_CHANGES',
  'CONTRADICTION',
] as const;

/** One of the codes. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];
