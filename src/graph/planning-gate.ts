import type { Database } from './database.ts';
import { DatabaseUnavailable, ReadCancelled, StatementFailed } from './errors.ts';
import { planKey } from './plan-key.ts';
import { PlannedStatements } from './planned-statements.ts';
import { PlanningQueue, type Planning } from './planning-queue.ts';
import { unlessAborted } from './unless-aborted.ts';
import { within } from './within.ts';
import type { Table } from './table.ts';

/** What a planning gate stands before, and how it lets statements through; times in milliseconds. */
export interface PlanningGateOptions {
  /** Runs what is planned. */
  readonly warm: Database;
  /** Runs what is not planned yet, over connections of its own; its deadline is that of planning and running together. */
  readonly planner: Database;
  /** How many statements are planned at once; 2 unless given. */
  readonly atOnce?: number;
  /** After so long a planning lets another begin beside it; 10 s unless given. */
  readonly longMs?: number;
  /** How many may be under way at most, long ones with them; 4 unless given. */
  readonly most?: number;
  /** How long somebody waits for a statement to be planned; 120 s unless given. */
  readonly waitMs?: number;
  /** How many statements may wait because somebody asked them; 500 unless given. */
  readonly mostWaiting?: number;
  /** How many of those who waited for one plan run with it at once; 4 unless given. */
  readonly releasedAtOnce?: number;
  /** Whether the database makes a plan for each size of its parameters (see planKey); true unless given. */
  readonly sizes?: boolean;
  /** How often a statement was asked in earlier runs; none unless given. */
  readonly usesBefore?: (text: string) => number;
  /** Told of each statement that somebody asks. */
  readonly onAsked?: (text: string) => void;
}

/**
 * Stands between those who ask and the database. Neo4j takes half a second to plan a statement of ours and some
 * milliseconds to run it; many plannings at once take the processor from each other and the connections from everybody.
 * So few are planned at a time, each once, and what is planned never waits for what is not.
 */
export interface PlanningGate {
  /** For those who ask: what they ask is planned before what might be asked. */
  readonly asked: Database;
  /** For what might be asked: it is planned when nobody waits. */
  readonly expected: Database;
  /** From now on nothing is planned: the database was started anew. */
  forget(): void;
  /** Calls `listener` whenever there were plans and they were forgotten; the function it answers ends that. */
  onForgotten(listener: () => void): () => void;
}

/** Opens a gate before a database. It needs no closing; the databases are their owner's. */
export function openPlanningGate(options: PlanningGateOptions): PlanningGate {
  const { warm, planner, atOnce = 2, longMs = 10_000, most = 4, waitMs = 120_000, mostWaiting = 500 } = options;
  const { sizes = true, releasedAtOnce = 4, usesBefore = () => 0, onAsked } = options;
  const planned = new PlannedStatements();
  const queue = new PlanningQueue(planner, planned, { atOnce, longMs, most, releasedAtOnce });

  function reading(isAsked: boolean): Database['read'] {
    const deadlineMs = isAsked ? waitMs : null;
    return async (text, parameters = {}, readOptions = {}) => {
      const { signal, origin, times } = readOptions;
      if (isAsked) onAsked?.(text);
      const key = planKey(text, parameters, sizes);
      const read = () => readWarm(key, text, parameters, readOptions);
      if (planned.has(key)) return read();
      if (signal?.aborted) throw new ReadCancelled();
      const begun = queue.get(key);
      if (!begun && isAsked && queue.waiting >= mostWaiting)
        throw new DatabaseUnavailable('The database has too many new statements to plan.');
      begun?.wait(isAsked);
      // What is asked often comes first, and what is short, as the time to plan a text grows with its length.
      const rank = (1 + usesBefore(text)) / text.length;
      const options = { ...(origin && { origin }), ...(times && { times }) };
      const planning = begun ?? queue.add({ key, text, parameters, rank, options }, isAsked);
      const answer = begun ? afterPlanning(begun, read, deadlineMs) : within(planning.result, deadlineMs);
      try {
        return await unlessAborted(answer, signal);
      } catch (error) {
        if (error instanceof ReadCancelled) planning.leave();
        throw error;
      }
    };
  }

  function readWarm(key: string, ...call: Parameters<Database['read']>): Promise<Table> {
    if (planned.has(key)) planned.remember(key);
    return warm.read(...call);
  }

  return {
    asked: { ...warm, read: reading(true) },
    expected: { ...warm, read: reading(false) },
    forget: () => planned.forget(),
    onForgotten: (listener) => planned.onForgotten(listener),
  };
}

/** Reads once somebody else's planning of the same statement is over, a few readers at a time. */
async function afterPlanning(
  planning: Planning,
  read: () => Promise<Table>,
  deadlineMs: number | null,
): Promise<Table> {
  try {
    await within(planning.result, deadlineMs);
  } catch (error) {
    // What failed for the other's parameters may do for these.
    if (!(error instanceof StatementFailed)) throw error;
  }
  return within(planning.released(read), deadlineMs);
}
