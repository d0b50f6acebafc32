import type { Caller } from '../domain/caller.ts';
import { withReadOptions } from '../graph/with-read-options.ts';
import type { Context, RequestOrigin } from '../query/engine.ts';

/** Whose operation a context is for. */
export interface OperationOf {
  readonly origin: RequestOrigin;
  readonly caller: Caller | null;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
}

/** The context of one operation: its reads end when the client leaves before it is answered. */
export function contextFor(context: Context, { origin, caller, signal }: OperationOf): Context {
  const client = caller ? { client: `${caller.kind} ${caller.id}` } : {};
  const database = withReadOptions(context.database, { ...client, signal, origin });
  return { ...context, origin, database, caller };
}

/** What is known of an operation before it is looked at. */
export function originOf(requestId: string, caller: Caller | null): RequestOrigin {
  const nothingYet = { operationName: null, operationType: null, codes: [], points: null };
  return { requestId, caller: caller?.kind ?? null, ...nothingYet };
}
