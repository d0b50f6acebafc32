/** What a check of a deployment found. */
export interface Finding {
  /** What was checked, in a word or two. */
  readonly check: string;
  /** A problem must be mended; a warning may be meant so. */
  readonly level: 'ok' | 'warning' | 'problem';
  /** What was found. */
  readonly message: string;
  /** What to do about it; null where nothing is to be done. */
  readonly advice: string | null;
}

/** A check that found what it should. */
export function ok(check: string, message: string): Finding {
  return { check, level: 'ok', message, advice: null };
}

/** Something that may be meant so, and what to do if it is not. */
export function warning(check: string, message: string, advice: string): Finding {
  return { check, level: 'warning', message, advice };
}

/** Something that must be mended, and how. */
export function problem(check: string, message: string, advice: string): Finding {
  return { check, level: 'problem', message, advice };
}
