/**
 * Heavy-tailed sizes: of `count` things, the one of rank r (from 0) draws a share that falls as r to the power −3/4.
 * Every 486 things (those of a city of 340,000 firms) flatten the head by one, so that the largest does not grow with
 * the city. Only square roots are taken, which every machine rounds alike.
 */
export function rankAt(unit: number, count: number): number {
  const shift = count / 486;
  const low = fourthRoot(shift + 0.5);
  const high = fourthRoot(shift + 0.5 + count);
  const root = low + unit * (high - low);
  return Math.min(count - 1, Math.max(0, Math.floor(root * root * root * root - shift - 0.5)));
}

/** The share that the largest of so many things draws. */
export function largestShare(count: number): number {
  const from = count / 486 + 0.5;
  return (fourthRoot(from + 1) - fourthRoot(from)) / (fourthRoot(from + count) - fourthRoot(from));
}

function fourthRoot(value: number): number {
  return Math.sqrt(Math.sqrt(value));
}
