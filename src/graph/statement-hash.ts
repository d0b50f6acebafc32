import { createHash } from 'node:crypto';

const DIGITS = 12;

/** Names a statement in logs and traces: the beginning of the SHA-256 of its text. One text has one plan, so it names the plan too. */
export function statementHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}
