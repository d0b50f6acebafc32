import type { IncomingHttpHeaders } from 'node:http';
import type { EndedStatement } from '../../graph/statement-origin.ts';
import type { RequestOrigin } from '../../query/engine.ts';

/** What a trace says of a request when it arrives. */
export interface TracedRequest {
  readonly id: string;
  readonly method: string;
  /** The address without its query. */
  readonly path: string;
  readonly scheme: string;
  readonly headers: IncomingHttpHeaders;
}

/** The span of an HTTP request. */
export interface RequestTrace {
  /** Begins the span of the operation that the request asks for. */
  readonly startOperation: () => OperationTrace;
  /** Ends the span: with the status of the response and the route that made it, null where there is none. */
  readonly end: (status: number, route: string | null) => void;
}

/** The span of a GraphQL operation. */
export interface OperationTrace {
  /** Makes a span of a statement of the operation. */
  readonly onStatement: (statement: EndedStatement) => void;
  /** Ends the span, with what became of the operation. */
  readonly end: (origin: RequestOrigin) => void;
}

/** Begins the span of a request, as a child of the one that its headers name (W3C Trace Context). */
export type StartTrace = (request: TracedRequest) => RequestTrace;
