import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Planning } from './warm-up.ts';

/** The server's figures. */
export interface Metrics {
  readonly contentType: string;
  /** Everything there is, in Prometheus' text form. */
  text(): Promise<string>;
  /** Counts a request that was answered with an HTTP status after so many seconds. */
  requestTook(seconds: number, status: number): void;
  /** Says how far the planning of the known operations is. */
  planning(planning: Planning): void;
}

/** Figures of the process and of requests; one set per server, so that two in one process do not mix. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'guanxi_graphql_request_seconds',
    help: 'Time from a GraphQL request read to its answer made, in seconds.',
    labelNames: ['status'],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  });
  const known = new Gauge({
    name: 'guanxi_known_operations',
    help: 'Operations that the program knows: waiting to be planned, planned since the database was last started, or given up. None before it begins.',
    labelNames: ['state'],
    registers: [registry],
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    requestTook: (time, status) => {
      seconds.observe({ status }, time);
    },
    planning: (planning) => {
      for (const [state, count] of Object.entries(planning)) known.set({ state }, count as number);
    },
  };
}
