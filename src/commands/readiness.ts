/** Whether something can answer, and if not, why. */
export interface Readiness {
  readonly ready: boolean;
  readonly reason: string;
}

/** A check that runs beside what it checks. */
export interface WatchedReadiness {
  /** What is known, at once. */
  now(): Readiness;
  /** Checks now; settles with the outcome known. */
  refresh(): Promise<void>;
  /** What was known is true no longer: not ready until a check that begins from now on says otherwise. */
  doubt(): void;
  close(): void;
}

/** How often a check begins, and how long it may take; in milliseconds. */
export interface WatchOptions {
  readonly everyMs?: number;
  readonly withinMs?: number;
}

/**
 * Runs a check over and over, one at a time, so that whoever asks for readiness never waits for what is checked. A check
 * that takes too long counts as not ready from that moment, and its outcome does not count when it comes. `check` never
 * rejects.
 */
export function watchReadiness(
  check: () => Promise<Readiness>,
  { everyMs = 1000, withinMs = 2000 }: WatchOptions = {},
): WatchedReadiness {
  const slow = { ready: false, reason: 'The database does not answer at the moment.' };
  let known: Readiness = { ready: false, reason: 'The database has not been checked yet.' };
  /** How often there was doubt: a check that began before knows of what was before. */
  let doubts = 0;
  let begun: { readonly at: number; readonly settled: Promise<void> } | null = null;
  const isLate = (at: number) => performance.now() - at > withinMs;
  const run = async (at: number) => {
    const doubtsBefore = doubts;
    const outcome = await check();
    if (doubts === doubtsBefore) known = isLate(at) ? slow : outcome;
    begun = null;
  };
  const begin = () => {
    const at = performance.now();
    begun = { at, settled: run(at) };
    return begun.settled;
  };
  const timer = setInterval(() => begun ?? void begin(), everyMs);
  timer.unref();
  return {
    now: () => (begun !== null && isLate(begun.at) ? slow : known),
    refresh: async () => {
      // One that is under way may have looked at what was before.
      if (begun) await begun.settled;
      await begin();
    },
    doubt: () => {
      doubts += 1;
      known = { ready: false, reason: 'The connection to the database was lost; it is being checked.' };
    },
    close: () => clearInterval(timer),
  };
}
