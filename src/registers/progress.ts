/** How often who waits is told, in milliseconds. */
const EVERY_MS = 5000;

/**
 * Tells how far work has come, every few seconds: how much is done, at which rate, and how long the rest will take at
 * that rate. The function that it answers is told of each piece of work as it is done; what was done in an earlier run
 * (`before`) does not count for the rate. A `total` that is only about right may be exceeded.
 */
export function progressOf(
  what: string,
  total: number,
  report: (line: string) => void,
  before = 0,
  now: () => number = () => performance.now(),
): (done: number) => void {
  const start = now();
  let [sum, reportedAt] = [before, start];
  return (done) => {
    const reachesTotal = sum < total && sum + done >= total;
    sum += done;
    const time = now();
    if (time - reportedAt < EVERY_MS && !reachesTotal) return;
    reportedAt = time;
    const rate = ((sum - before) / Math.max(1, time - start)) * 1000;
    const left = rate > 0 && sum < total ? `, ${duration((total - sum) / rate)} left` : '';
    report(`${inThousands(sum)} of ${inThousands(total)} ${what}, ${inThousands(Math.round(rate))} a second${left}`);
  };
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}

function inThousands(count: number): string {
  return count.toLocaleString('en-GB');
}
