import { pino, type Logger } from 'pino';

export type { Logger };

/** The levels that LOG_LEVEL can have, from quiet to talkative. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** A log of one JSON line an event, on standard error: standard output belongs to what a command answers. */
export function createLogger(level: (typeof LOG_LEVELS)[number]): Logger {
  return pino({ level }, pino.destination(2));
}
