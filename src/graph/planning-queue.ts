import pLimit, { type LimitFunction } from 'p-limit';
import type { Database, ReadOptions } from './database.ts';
import { ReadCancelled, StatementFailed } from './errors.ts';
import type { StatementParameters } from './parameters.ts';
import type { PlannedStatements } from './planned-statements.ts';
import type { Table } from './table.ts';
import { withResolvers } from './with-resolvers.ts';

/** A statement to be planned, with the parameters that it is run with for that. */
export interface NewStatement {
  readonly key: string;
  readonly text: string;
  readonly parameters: StatementParameters;
  /** The higher, the sooner it is planned. */
  readonly rank: number;
  /** Who asks it first, for logs. Once planning has begun it goes on for all who ask, also when that one leaves. */
  readonly options: Pick<ReadOptions, 'origin' | 'times'>;
}

/** A statement that waits to be planned, or is being planned. */
export interface Planning {
  /** What the statement answers once it is planned. */
  readonly result: Promise<Table>;
  /** Dozens may wait for one plan. If all ran at once, each would take so long that all would miss their deadline. */
  readonly released: LimitFunction;
  /** Notes that somebody waits for it: `isAsked` where a client asked it, else it is only expected that one will. */
  readonly wait: (isAsked: boolean) => void;
  /** Notes that a client who waited has left. What only such clients asked is not planned any more. */
  readonly leave: () => void;
}

interface Entry extends Planning {
  readonly statement: NewStatement;
  readonly run: () => Promise<void>;
  /** Ends the waiting of who still does; for one that was not begun. */
  readonly drop: () => void;
  isRunning: boolean;
  /** How many clients wait. */
  clients: number;
  /** Since when one of them does; null while none does. */
  askedSince: number | null;
  isExpected: boolean;
}

/** How many statements are planned at a time; see PlanningGateOptions. */
export interface PlanningLimits {
  readonly atOnce: number;
  readonly longMs: number;
  readonly most: number;
  readonly releasedAtOnce: number;
}

/** Plans statements, each once and few at a time: those that somebody waits for first, and of these those of high rank. */
export class PlanningQueue {
  readonly #planner: Pick<Database, 'read'>;
  readonly #planned: PlannedStatements;
  readonly #limits: PlanningLimits;
  readonly #entries = new Map<string, Entry>();
  #underWay = 0;
  #long = 0;

  /** `planner` runs what is planned; `planned` learns of what has been. */
  constructor(planner: Pick<Database, 'read'>, planned: PlannedStatements, limits: PlanningLimits) {
    this.#planner = planner;
    this.#planned = planned;
    this.#limits = limits;
  }

  /** How many statements wait that somebody has asked for. */
  get waiting(): number {
    return [...this.#entries.values()].filter(({ askedSince, isRunning }) => askedSince !== null && !isRunning).length;
  }

  /** The planning of the statement of this key that has been begun or waits. */
  get(key: string): Planning | undefined {
    return this.#entries.get(key);
  }

  /** Queues a statement whose key is not queued yet, for one who waits; planning begins at once where there is room. */
  add(statement: NewStatement, isAsked: boolean): Planning {
    const { promise, resolve, reject } = withResolvers<Table>();
    const entry: Entry = {
      statement,
      result: promise,
      released: pLimit(this.#limits.releasedAtOnce),
      wait: (isClient) => {
        if (isClient) {
          entry.clients += 1;
          entry.askedSince ??= performance.now();
        } else entry.isExpected = true;
      },
      leave: () => this.#leave(entry),
      run: () => this.#plan(statement).then(resolve, reject),
      drop: () => reject(new ReadCancelled()),
      isRunning: false,
      clients: 0,
      askedSince: null,
      isExpected: false,
    };
    entry.wait(isAsked);
    // Those who wait may all have given up.
    promise.catch(() => undefined);
    this.#entries.set(statement.key, entry);
    this.#start();
    return entry;
  }

  #leave(entry: Entry): void {
    entry.clients -= 1;
    if (entry.clients > 0) return;
    entry.askedSince = null;
    if (entry.isRunning || entry.isExpected) return;
    this.#entries.delete(entry.statement.key);
    entry.drop();
  }

  #next(): Entry | undefined {
    const waiting = [...this.#entries.values()]
      .filter(({ isRunning }) => !isRunning)
      .sort((one, other) => other.statement.rank - one.statement.rank);
    const asked = waiting.filter(({ askedSince }) => askedSince !== null);
    const since = performance.now() - this.#limits.longMs;
    // Shorter statements that were asked later do not pass one that has waited for long.
    return asked.find(({ askedSince }) => askedSince! < since) ?? asked[0] ?? waiting[0];
  }

  #start(): void {
    const { atOnce, most } = this.#limits;
    while (this.#underWay - this.#long < atOnce && this.#underWay < most) {
      const next = this.#next();
      if (!next) return;
      next.isRunning = true;
      void next.run();
    }
  }

  async #plan({ key, text, parameters, options }: NewStatement): Promise<Table> {
    const { incarnation } = this.#planned;
    const endLong = this.#watchLength();
    this.#underWay += 1;
    if (options.times) Object.assign(options.times, { begunAt: performance.now(), wasPlanned: true });
    try {
      const table = await this.#planner.read(text, parameters, options);
      this.#planned.remember(key, incarnation);
      return table;
    } catch (error) {
      // It was planned, and failed for what it was asked with.
      if (error instanceof StatementFailed) this.#planned.remember(key, incarnation);
      throw error;
    } finally {
      endLong();
      this.#underWay -= 1;
      this.#entries.delete(key);
      this.#start();
    }
  }

  /** Lets another planning begin once this one takes long; the function it answers says that it is over. */
  #watchLength(): () => void {
    let isLong = false;
    const timer = setTimeout(() => {
      isLong = true;
      this.#long += 1;
      this.#start();
    }, this.#limits.longMs);
    return () => {
      clearTimeout(timer);
      if (isLong) this.#long -= 1;
    };
  }
}
