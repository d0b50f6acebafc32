import type { Metrics } from '../api/metrics.ts';
import { logSlowStatements } from '../api/observe/log-slow-statements.ts';
import type { StatementObserver } from '../graph/observed.ts';
import type { CommandContext } from './command-context.ts';

/** What a server does when a statement of a request has ended: it counts it, and logs it where it was slow. */
export function statementObserver(metrics: Metrics, { config, log }: CommandContext): StatementObserver {
  return both(metrics.statementEnded, logSlowStatements(log, config.observe.slowMs));
}

/** The same for a statement of the warm-up. To plan one takes seconds on any machine, so the log has it at the level `debug`. */
export function warmUpObserver(metrics: Metrics, { config, log }: CommandContext): StatementObserver {
  return both(metrics.warmUpStatementEnded, logSlowStatements(log, config.observe.slowMs, 'debug'));
}

function both(one: StatementObserver, other: StatementObserver): StatementObserver {
  return (statement) => {
    one(statement);
    other(statement);
  };
}
