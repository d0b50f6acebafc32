/** How many times as often such a property runs; 1 unless PROPERTY_RUNS says otherwise. */
const FACTOR = Number(process.env.PROPERTY_RUNS ?? 1);

/**
 * The runs of a property that asks the database, which are few, as most of them cost a plan. They are the same each time,
 * so that a change that breaks nothing does not fail; the weekly run tries others. What differs is reported as it is,
 * since looking for a smaller example would cost a plan for each.
 * @param count How often it runs, times PROPERTY_RUNS. PROPERTY_SEED chooses other examples.
 */
export function propertyRuns(count: number): {
  readonly numRuns: number;
  readonly seed: number;
  readonly endOnFailure: boolean;
} {
  return { numRuns: Math.ceil(count * FACTOR), seed: Number(process.env.PROPERTY_SEED ?? 1), endOnFailure: true };
}
