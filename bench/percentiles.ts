/** The value below which a share of the values lies, from 0 to 1, read off between its neighbours; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return NaN;
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle value; NaN of nothing. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The middle value with the quarters around it and the outermost values. */
export interface Spread {
  readonly median: number;
  readonly lowerQuarter: number;
  readonly upperQuarter: number;
  readonly least: number;
  readonly most: number;
}

/** How values lie around their middle; null of nothing. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const [least, lowerQuarter, middle, upperQuarter, most] = [0, 0.25, 0.5, 0.75, 1].map((share) =>
    quantile(values, share),
  ) as [number, number, number, number, number];
  return { median: middle, lowerQuarter, upperQuarter, least, most };
}
