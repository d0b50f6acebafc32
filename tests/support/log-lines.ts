import { pino, type LevelWithSilent, type Logger } from 'pino';

/** A log of its own, and its lines as they are written. */
export function linesOf(level: LevelWithSilent): {
  readonly log: Logger;
  readonly lines: Record<string, unknown>[];
} {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>);
  return { log: pino({ level }, { write }), lines };
}
