const EVERY_MS = 1_000;

/** Tells who waits how many rows are done, how fast, and how long the rest will take; at most once a second. */
export interface RowsProgress {
  advance(rows: number): void;
  end(): void;
}

/** A progress over about `expected` rows, told line by line. */
export function rowsProgress(
  expected: number,
  tell: (line: string) => void,
  now = () => performance.now(),
): RowsProgress {
  const start = now();
  let [done, told] = [0, start];
  const line = (time: number) => {
    const rate = (done / Math.max(1, time - start)) * 1000;
    const left = Math.max(0, expected - done) / rate;
    return `${Math.min(100, Math.floor((done / expected) * 100))} %, ${done.toLocaleString('en')} rows, ${Math.round(rate).toLocaleString('en')} rows/s, ${duration(left)} left`;
  };
  return {
    advance(rows) {
      done += rows;
      const time = now();
      if (time - told < EVERY_MS) return;
      told = time;
      tell(line(time));
    },
    end() {
      const seconds = (now() - start) / 1000;
      tell(`${done.toLocaleString('en')} rows in ${duration(seconds)}`);
    },
  };
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
