import type { Metrics } from '../api/metrics.ts';
import { logSlowStatements } from '../api/observe/log-slow-statements.ts';
import type { StatementObserver } from '../graph/observed.ts';
import type { CommandContext } from './command-context.ts';

/** What a server does when a statement has ended: it counts it, and logs it where it was slow. */
export function statementObserver(metrics: Metrics, { config, log }: CommandContext): StatementObserver {
  const { slowMs } = config.observe;
  if (slowMs === 0) return metrics.statementEnded;
  const logSlow = logSlowStatements(log, slowMs);
  return (statement) => {
    metrics.statementEnded(statement);
    logSlow(statement);
  };
}
