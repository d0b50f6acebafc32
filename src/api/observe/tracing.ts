import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOnSampler, ParentBasedSampler, TracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace';
import { statementHash } from '../../graph/statement-hash.ts';
import type { EndedStatement } from '../../graph/statement-origin.ts';
import { statementOutcome } from './statement-outcome.ts';
import type { OperationTrace, RequestTrace, StartTrace } from './request-trace.ts';

/** Traces of a server. */
export interface Tracing {
  readonly start: StartTrace;
  /** Sends what has not been sent; rejects where that fails. */
  close(): Promise<void>;
}

/**
 * Traces of requests, operations and statements in three spans within each other, named as OpenTelemetry's conventions for HTTP,
 * GraphQL and databases have it. No span holds a variable, a text, a key or an address of a client. Each is given its parent: nothing
 * is looked up from what runs.
 */
export function createTracing(
  processor: SpanProcessor,
  service: { readonly name: string; readonly version: string },
): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service.name, 'service.version': service.version }),
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer('guanxi', service.version);
  const propagator = new W3CTraceContextPropagator();
  return {
    start: ({ id, method, path, scheme, headers }) => {
      const parent = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      const attributes = {
        'http.request.method': method,
        'url.path': path,
        'url.scheme': scheme,
        'guanxi.request.id': id,
      };
      const span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, parent);
      return requestTrace(tracer, span, trace.setSpan(parent, span), method);
    },
    close: () => provider.shutdown(),
  };
}

function requestTrace(tracer: Tracer, span: Span, context: Context, method: string): RequestTrace {
  return {
    startOperation: () => operationTrace(tracer, context),
    end: (status, route) => {
      span.setAttribute('http.response.status_code', status);
      if (route !== null) span.setAttribute('http.route', route).updateName(`${method} ${route}`);
      if (status >= 500) fail(span, String(status));
      span.end();
    },
  };
}

function operationTrace(tracer: Tracer, parent: Context): OperationTrace {
  const span = tracer.startSpan('GraphQL Operation', { kind: SpanKind.INTERNAL }, parent);
  const context = trace.setSpan(parent, span);
  return {
    onStatement: (statement) => addStatement(tracer, context, statement),
    end: ({ operationName, operationType, codes }) => {
      if (operationType !== null) span.setAttribute('graphql.operation.type', operationType).updateName(operationType);
      if (operationName !== null) span.setAttribute('graphql.operation.name', operationName);
      if (codes.length > 0) fail(span, codes[0]!);
      span.end();
    },
  };
}

function addStatement(tracer: Tracer, parent: Context, statement: EndedStatement): void {
  const { text, startedAt, endedAt, waitedMs, wasPlanned, rows, fault } = statement;
  const attributes = {
    'db.system.name': 'neo4j',
    'guanxi.statement.hash': statementHash(text),
    'guanxi.statement.waited_ms': Math.round(waitedMs),
    'guanxi.statement.planned': wasPlanned,
    ...(rows !== null && { 'db.response.returned_rows': rows }),
  };
  const span = tracer.startSpan('neo4j', { kind: SpanKind.CLIENT, startTime: startedAt, attributes }, parent);
  if (fault !== null) fail(span, statementOutcome(fault));
  span.end(endedAt);
}

function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
}
