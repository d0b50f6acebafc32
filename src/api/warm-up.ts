import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import type { PlanningGate } from '../graph/planning-gate.ts';
import { withResolvers } from '../graph/with-resolvers.ts';
import type { Context } from '../query/engine.ts';
import type { KnownOperation } from './known-operations.ts';
import type { Logger } from './logger.ts';

/** Ready comes at the latest so long after planning began: what is then asked and not planned waits for its turn. */
const READY_WITHIN_MS = 8000;

/** How often an operation is tried that the database gave no answer to, and how long the pauses between grow. */
const MOST_TRIES = 8;
const LONGEST_PAUSE_MS = 30_000;

/** How many of the known operations are still to be planned, are planned, and could not be. */
export interface Planning {
  readonly waiting: number;
  readonly planned: number;
  readonly failed: number;
}

/** What planning needs: the server, what its resolvers have at hand, and the gate that the database is asked through. */
export interface WarmUp {
  readonly apollo: ApolloServer<Context>;
  /** Its database is replaced by the gate's. */
  readonly context: Context;
  readonly gate: Pick<PlanningGate, 'expected' | 'onForgotten'>;
  readonly operations: readonly KnownOperation[];
  readonly log: Logger;
  /** Told how far planning is: before the first operation is asked, and after each. */
  readonly onProgress: (planning: Planning) => void;
  readonly stop: AbortSignal;
  /** How long ready waits for planning, in milliseconds; 8 s unless given. */
  readonly readyWithinMs?: number;
}

/** The planning of what is known, as long as the server runs. */
export interface WarmUpRun {
  /** Whether the database was given its time to plan since it was last started. */
  isReady(): boolean;
  /** Settles when it first is, or at `stop`. */
  readonly ready: Promise<void>;
  /** Settles when all that is known was planned once, or at `stop`. */
  readonly planned: Promise<void>;
  /** Settles soon after `stop`. */
  readonly ended: Promise<void>;
}

/**
 * Asks the operations that are known beforehand, so that who asks one first finds it planned; all again whenever the
 * plans were forgotten. They are asked and not only explained: an explained statement still costs a third of a new one.
 * All go to the gate at once, which plans a few at a time, the most used and the shortest first, and what somebody asks before them. What
 * the database gives no answer to is tried again.
 */
export function warmUp(plan: WarmUp): WarmUpRun {
  const { gate, log, stop, readyWithinMs = READY_WITHIN_MS } = plan;
  const database = gate.expected;
  const [ready, planned] = [withResolvers<undefined>(), withResolvers<undefined>()];
  let isReady = false;
  const becomeReady = () => {
    isReady = true;
    ready.resolve(undefined);
  };

  async function plannedOnce(over: AbortSignal): Promise<void> {
    await answering(() => database.ping(), over);
    const timer = setTimeout(becomeReady, readyWithinMs);
    try {
      await planAll({ ...plan, context: { ...plan.context, database } }, over);
    } finally {
      clearTimeout(timer);
    }
  }

  async function keepPlanned(): Promise<void> {
    while (!stop.aborted) {
      const forgotten = new AbortController();
      const forget = () => {
        isReady = false;
        forgotten.abort();
      };
      const unsubscribe = gate.onForgotten(forget);
      const over = AbortSignal.any([stop, forgotten.signal]);
      await plannedOnce(over).catch((error: unknown) => {
        if (!over.aborted) log.warn({ error }, 'the known operations were not all planned');
      });
      if (!over.aborted) {
        becomeReady();
        planned.resolve(undefined);
        await aborted(over);
      }
      unsubscribe();
    }
    becomeReady();
    planned.resolve(undefined);
  }

  return { isReady: () => isReady, ready: ready.promise, planned: planned.promise, ended: keepPlanned() };
}

/** Asks all, and those again that got no answer. Rejects once it is over. */
async function planAll({ apollo, context, operations, log, onProgress }: WarmUp, over: AbortSignal): Promise<void> {
  const began = performance.now();
  const counts = { waiting: operations.length, planned: 0, failed: 0 };
  const count = (state: 'planned' | 'failed') => {
    counts.waiting -= 1;
    counts[state] += 1;
    onProgress({ ...counts });
  };
  onProgress({ ...counts });

  async function ask(known: KnownOperation, last: boolean): Promise<boolean> {
    const { body } = await apollo.executeOperation(known, { contextValue: context });
    if (over.aborted) return true;
    const { errors = [] } = body.kind === 'single' ? body.singleResult : {};
    const codes = errors.map(({ extensions }) => extensions?.['code']);
    const unanswered = codes.some((code) => code === 'DATABASE_UNAVAILABLE' || code === 'DEADLINE_EXCEEDED');
    if (unanswered && !last) return false;
    // An example that this graph does not hold was planned all the same.
    const failed = unanswered || codes.includes('INTERNAL_SERVER_ERROR');
    if (failed) log.info({ known, errors }, 'a known operation could not be planned');
    count(failed ? 'failed' : 'planned');
    return true;
  }

  let left = operations;
  for (let tries = 1; left.length > 0; tries += 1) {
    const asking: Promise<KnownOperation | null>[] = [];
    for (const known of left) {
      asking.push(ask(known, tries === MOST_TRIES).then((done) => (done ? null : known)));
      // To compile them takes some milliseconds each, which others wait for no longer than that.
      await turn(undefined, { signal: over });
    }
    const all = Promise.all(asking);
    all.catch(() => undefined);
    left = (await unless(over, all)).filter((known) => known !== null);
    if (left.length > 0)
      await delay(Math.min(500 * 2 ** tries, LONGEST_PAUSE_MS), undefined, { signal: over, ref: false });
  }
  log.info({ ...counts, tookMs: Math.round(performance.now() - began) }, 'the known operations are planned');
}

/** Settles once the database answers. Rejects when it is over before. */
async function answering(ping: () => Promise<void>, over: AbortSignal): Promise<void> {
  for (;;) {
    const answers = await ping().then(
      () => true,
      () => false,
    );
    over.throwIfAborted();
    if (answers) return;
    await delay(500, undefined, { signal: over, ref: false });
  }
}

async function unless<T>(over: AbortSignal, result: Promise<T>): Promise<T> {
  return Promise.race([
    result,
    aborted(over).then((): never => {
      throw over.reason;
    }),
  ]);
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
