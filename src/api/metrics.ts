import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { EndedStatement } from '../graph/statement-origin.ts';
import type { TurnCounts } from '../graph/turns.ts';
import type { ErrorCode } from './error-codes.ts';
import { statementOutcome } from './observe/statement-outcome.ts';
import type { Planning } from './warm-up.ts';

/** What is looked at whenever the figures are asked for. */
export interface MeasuredParts {
  /** Whether the database answers, and is migrated and loaded. */
  readonly isDatabaseUp: () => boolean;
  /** The statements that run and wait. */
  readonly turns: () => TurnCounts;
}

/** The server's figures. */
export interface Metrics {
  readonly contentType: string;
  /** Everything there is, in Prometheus' text form. */
  readonly text: () => Promise<string>;
  /** Counts a request that was answered with an HTTP status after so many seconds. */
  readonly requestTook: (seconds: number, status: number) => void;
  /** Counts a statement. */
  readonly statementEnded: (statement: EndedStatement) => void;
  /** Counts a statement that nobody asked, and that the program had planned beforehand. */
  readonly warmUpStatementEnded: (statement: EndedStatement) => void;
  /** Counts an error in a response. */
  readonly errorReturned: (code: ErrorCode) => void;
  /** Counts the points that an operation did cost, by the kind of its caller; null where nobody asked who it is. */
  readonly pointsSpent: (points: number, caller: string | null) => void;
  /** Counts a connection that was opened, until it is closed. */
  readonly connectionOpened: (connection: { once(event: 'close', listener: () => void): unknown }) => void;
  /** Counts a start of the database after it went down. */
  readonly databaseRestarted: () => void;
  /** Says how far the planning of the known operations is. */
  readonly planning: (planning: Planning) => void;
  /** Says where the state of the database and its queue is read, once there is one. */
  readonly measure: (parts: MeasuredParts) => void;
}

const REQUEST_BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5];
const STATEMENT_BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5, 10, 60];

/** Figures of the process and of requests; one set per server, so that two in one process do not mix. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requestSeconds = new Histogram({
    name: 'guanxi_graphql_request_seconds',
    help: 'Time from a GraphQL request read to its answer made, in seconds.',
    labelNames: ['status'],
    buckets: REQUEST_BUCKETS,
    registers,
  });
  const statementSeconds = statementHistogram(
    registry,
    'guanxi_statement_seconds',
    'Time that an operation waited for a statement, in seconds, its turn and its planning included.',
  );
  const warmUpSeconds = statementHistogram(
    registry,
    'guanxi_warm_up_statement_seconds',
    'Time of a statement of the known operations, which the server has planned before anybody asks, in seconds, its turn included.',
  );
  const counter = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Counter({ name, help, labelNames, registers });
  const errors = counter('guanxi_errors_total', 'Errors in responses, refused requests among them, by code.', 'code');
  const points = counter('guanxi_points_total', 'Points that operations did cost, by kind of caller.', 'caller');
  const restarts = counter('guanxi_database_restarts_total', 'Starts of the managed database after it went down.');
  const gauge = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Gauge({ name, help, labelNames, registers });
  const connections = gauge('guanxi_http_connections', 'Connections of clients that are open.');
  const known = gauge(
    'guanxi_known_operations',
    'Operations that the program knows: waiting to be planned, planned since the database was last started, or given up. None before it begins.',
    'state',
  );
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    requestTook: (time, status) => requestSeconds.observe({ status }, time),
    statementEnded: statementSeconds,
    warmUpStatementEnded: warmUpSeconds,
    errorReturned: (code) => errors.inc({ code }),
    pointsSpent: (spent, caller) => points.inc({ caller: caller ?? 'unknown' }, spent),
    connectionOpened: (connection) => {
      connections.inc();
      connection.once('close', () => connections.dec());
    },
    databaseRestarted: () => restarts.inc(),
    planning: (planning) => {
      for (const [state, count] of Object.entries(planning)) known.set({ state }, count as number);
    },
    measure: (parts) => registerMeasured(registry, parts),
  };
}

/** Counts statements by their outcome, with their time. */
function statementHistogram(registry: Registry, name: string, help: string): Metrics['statementEnded'] {
  const registers = [registry];
  const seconds = new Histogram({ name, help, labelNames: ['outcome'], buckets: STATEMENT_BUCKETS, registers });
  return ({ startedAt, endedAt, fault }) =>
    seconds.observe({ outcome: statementOutcome(fault) }, (endedAt - startedAt) / 1000);
}

/** The gauges of what is read when the figures are asked for. */
function registerMeasured(registry: Registry, { isDatabaseUp, turns }: MeasuredParts): void {
  const registers = [registry];
  new Gauge({
    name: 'guanxi_database_up',
    help: 'Whether the database answers, and is migrated and loaded: 1 or 0.',
    registers,
    collect() {
      this.set(isDatabaseUp() ? 1 : 0);
    },
  });
  for (const state of ['running', 'waiting'] as const)
    new Gauge({
      name: `guanxi_statements_${state}`,
      help: `Statements of operations that are ${state}, light ones and heavy ones.`,
      labelNames: ['weight'],
      registers,
      collect() {
        for (const [weight, count] of Object.entries(turns()[state])) this.set({ weight }, count);
      },
    });
}
