import type { StatementObserver } from '../../graph/observed.ts';
import type { EndedStatement } from '../../graph/statement-origin.ts';
import { statementHash } from '../../graph/statement-hash.ts';
import type { Logger } from '../logger.ts';

/**
 * Writes a line for each statement that took at least so many milliseconds, waiting included; none where that is 0. It names the
 * statement by its hash; the text is there at the level `debug` only, and what was asked with never.
 */
export function logSlowStatements(log: Logger, slowMs: number, level: 'warn' | 'debug' = 'warn'): StatementObserver {
  if (slowMs === 0) return () => undefined;
  return (statement) => {
    const ms = statement.endedAt - statement.startedAt;
    if (ms < slowMs) return;
    log[level](slowLine(statement, ms, log.isLevelEnabled('debug')), 'a statement was slow');
  };
}

function slowLine({ text, origin, waitedMs, wasPlanned, rows, fault }: EndedStatement, ms: number, withText: boolean) {
  return {
    ms: Math.round(ms),
    waitedMs: Math.round(waitedMs),
    ...(wasPlanned && { planned: true }),
    statement: statementHash(text),
    ...(rows === null ? { fault: fault instanceof Error ? fault.name : 'Error' } : { rows }),
    ...(origin && { operation: origin.operationName, caller: origin.caller, requestId: origin.requestId }),
    ...(withText && { text }),
  };
}
