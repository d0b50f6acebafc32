import { pino, type LevelWithSilent, type Logger } from 'pino';
import { readableLine } from './readable-line.ts';

export type { Logger };

/**
 * A log on standard error, as standard output belongs to what a command answers: one JSON line an event for programs to
 * read, or, where a `terminal` shows it, one line in words.
 */
export function createLogger(
  level: LevelWithSilent,
  { terminal = false }: { readonly terminal?: boolean } = {},
): Logger {
  const output = pino.destination(2);
  if (!terminal) return pino({ level }, output);
  const whole = level === 'debug' || level === 'trace';
  return pino({ level, base: null }, { write: (json) => output.write(readableLine(json, whole)) });
}
