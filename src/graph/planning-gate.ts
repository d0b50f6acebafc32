import pLimit, { type LimitFunction } from 'p-limit';
import type { Database } from './database.ts';
import { DatabaseDeadlineExceeded, DatabaseUnavailable, StatementFailed } from './errors.ts';
import type { StatementParameters } from './parameters.ts';
import { planKey } from './plan-key.ts';
import type { Table } from './table.ts';
import { withResolvers } from './with-resolvers.ts';

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

/** How many plans Neo4j keeps for a database unless it is told otherwise, with room for statements that are not ours. */
const MOST_PLANNED = 900;

interface Planning {
  readonly key: string;
  /** The higher, the sooner: what is asked often, and what is short, as the time to plan a text grows with its length. */
  readonly rank: number;
  readonly result: Promise<Table>;
  readonly run: () => Promise<void>;
  /** Dozens may wait for one plan. If all ran at once, each would take so long that all would miss their deadline. */
  readonly released: LimitFunction;
  /** Since when somebody waits for it; null while nobody does. */
  askedSince: number | null;
  isRunning: boolean;
}

/** Opens a gate before a database. It needs no closing; the databases are their owner's. */
export function openPlanningGate(options: PlanningGateOptions): PlanningGate {
  const { warm, planner, atOnce = 2, longMs = 10_000, most = 4, waitMs = 120_000, mostWaiting = 500 } = options;
  const { sizes = true, releasedAtOnce = 4, usesBefore = () => 0, onAsked } = options;
  /** In the order of their last use, as the database forgets those first that were not used for longest. */
  const planned = new Set<string>();
  const plannings = new Map<string, Planning>();
  const listeners = new Set<() => void>();
  let incarnation = 0;
  let underWay = 0;
  let long = 0;

  function remember(key: string): void {
    planned.delete(key);
    planned.add(key);
    if (planned.size > MOST_PLANNED) planned.delete(planned.values().next().value!);
  }

  function forget(): void {
    incarnation += 1;
    // A database that is away is found to be so again and again.
    if (planned.size === 0) return;
    planned.clear();
    for (const listener of [...listeners]) listener();
  }

  function next(): Planning | undefined {
    const waiting = [...plannings.values()]
      .filter(({ isRunning }) => !isRunning)
      .sort((one, other) => other.rank - one.rank);
    const asked = waiting.filter(({ askedSince }) => askedSince !== null);
    const since = performance.now() - longMs;
    // Shorter statements that were asked later do not pass one that has waited for long.
    return asked.find(({ askedSince }) => askedSince! < since) ?? asked[0] ?? waiting[0];
  }

  function pump(): void {
    while (underWay - long < atOnce && underWay < most) {
      const planning = next();
      if (!planning) return;
      planning.isRunning = true;
      void planning.run();
    }
  }

  function planningOf(key: string, text: string, parameters: StatementParameters, isAsked: boolean): Planning {
    const { promise, resolve, reject } = withResolvers<Table>();
    const run = async () => {
      const since = incarnation;
      const length = { isLong: false };
      const timer = setTimeout(() => {
        length.isLong = true;
        long += 1;
        pump();
      }, longMs);
      underWay += 1;
      try {
        const table = await planner.read(text, parameters);
        if (since === incarnation) remember(key);
        resolve(table);
      } catch (error) {
        // It was planned, and failed for what it was asked with.
        if (error instanceof StatementFailed && since === incarnation) remember(key);
        reject(error as Error);
      } finally {
        clearTimeout(timer);
        if (length.isLong) long -= 1;
        underWay -= 1;
        plannings.delete(key);
        pump();
      }
    };
    // Those who wait may all have given up.
    promise.catch(() => undefined);
    const rank = (1 + usesBefore(text)) / text.length;
    const released = pLimit(releasedAtOnce);
    const askedSince = isAsked ? performance.now() : null;
    return { key, rank, result: promise, run, released, askedSince, isRunning: false };
  }

  function full(): boolean {
    return (
      [...plannings.values()].filter(({ askedSince, isRunning }) => askedSince !== null && !isRunning).length >=
      mostWaiting
    );
  }

  function reading(isAsked: boolean): Database['read'] {
    return async (text, parameters = {}, readOptions = {}) => {
      if (isAsked) onAsked?.(text);
      const key = planKey(text, parameters, sizes);
      if (planned.has(key)) return readWarm(key, text, parameters, readOptions);
      const begun = plannings.get(key);
      if (begun) {
        if (isAsked) begun.askedSince ??= performance.now();
        try {
          await within(begun.result, isAsked ? waitMs : null);
        } catch (error) {
          // What failed for the other's parameters may do for these.
          if (!(error instanceof StatementFailed)) throw error;
        }
        const answer = begun.released(() => readWarm(key, text, parameters, readOptions));
        return within(answer, isAsked ? waitMs : null);
      }
      if (isAsked && full()) throw new DatabaseUnavailable('The database has too many new statements to plan.');
      const planning = planningOf(key, text, parameters, isAsked);
      plannings.set(key, planning);
      pump();
      return within(planning.result, isAsked ? waitMs : null);
    };
  }

  function readWarm(key: string, ...call: Parameters<Database['read']>): Promise<Table> {
    if (planned.has(key)) remember(key);
    return warm.read(...call);
  }

  return {
    asked: { ...warm, read: reading(true) },
    expected: { ...warm, read: reading(false) },
    forget,
    onForgotten: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Settles as `result` does, or fails once the time is over; null is for as long as it takes. */
async function within<T>(result: Promise<T>, milliseconds: number | null): Promise<T> {
  if (milliseconds === null) return result;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseDeadlineExceeded(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}
