import { setTimeout as delay } from 'node:timers/promises';
import { ExportResultCode } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace';
import type { Logger } from '../logger.ts';
import { createTracing, type Tracing } from './tracing.ts';

/** How often the log says that traces cannot be sent. */
const REMARK_EVERY_MS = 60_000;
/** How long the end of the server waits for a collector. */
const CLOSE_WITHIN_MS = 2000;

/** Traces that are sent to a collector by OTLP over HTTP, a batch at a time; those that it does not take are dropped. */
export function sendTraces(
  endpoint: string,
  service: { readonly name: string; readonly version: string },
  log: Logger,
): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const tracing = createTracing(new BatchSpanProcessor({ exporter: reporting(exporter, log) }), service);
  return {
    start: tracing.start,
    close: async () => {
      // That a collector took nothing is in the log by then.
      const sent = tracing.close().catch(() => undefined);
      await Promise.race([sent, delay(CLOSE_WITHIN_MS, undefined, { ref: false })]);
    },
  };
}

/** An exporter that says in the log, now and then, that it fails. */
function reporting(exporter: SpanExporter, log: Logger): SpanExporter {
  let remarkedAt = -Infinity;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.code !== ExportResultCode.SUCCESS && performance.now() - remarkedAt > REMARK_EVERY_MS) {
          remarkedAt = performance.now();
          log.warn(result.error, 'traces could not be sent to OTEL_EXPORTER_OTLP_ENDPOINT');
        }
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
