/** On whose behalf a statement is run, as far as logs and traces say. */
export interface StatementOrigin {
  readonly requestId: string;
  /** The kind of the caller; null where nobody asked who it is. */
  readonly caller: string | null;
  /** The name of the operation; null where it has none, and until it is known. */
  readonly operationName: string | null;
  /** Told of each statement of the operation once it has ended; left out where nobody wants to know. */
  readonly onStatement?: ((statement: EndedStatement) => void) | undefined;
}

/** When a statement had its turn, written down by whoever gives turns. */
export interface StatementTimes {
  /** On the clock of the process; null before its turn, and where nobody gives turns. */
  begunAt: number | null;
  /** Whether the database had to plan it first. */
  wasPlanned: boolean;
}

/** A statement that has ended, one way or the other. Times in milliseconds; moments on the clock of the process. */
export interface EndedStatement {
  readonly text: string;
  /** Null for a statement that belongs to no request. */
  readonly origin: StatementOrigin | null;
  readonly startedAt: number;
  readonly endedAt: number;
  /** How much of the time it waited for its turn. */
  readonly waitedMs: number;
  /** Whether the database had to plan it first, in which case that is part of the time. */
  readonly wasPlanned: boolean;
  /** How many rows it gave; null where it failed. */
  readonly rows: number | null;
  /** Why it failed; null where it did not. */
  readonly fault: unknown;
}
