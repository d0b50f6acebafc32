import { timeRange } from './edtf.ts';
import { BEGINNING, FOREVER, type Day } from './partial-date.ts';

/**
 * Items by their times as printed: by the first day that a time may mean, or by the last one where it is open before that
 * ("before 2012" stands before 2012); of two that begin on one day the longer comes first, a year before its months. Those
 * whose time has neither bound, or that have none, come last, or are left out. What is alike keeps its order.
 */
export function inOrderOfTime<Item>(
  items: readonly Item[],
  timeOf: (item: Item) => string | null,
  withUndated: boolean,
): readonly Item[] {
  const timed = items.map((item) => ({ item, ...placeOf(timeOf(item)) }));
  return timed
    .filter(({ day }) => withUndated || day !== FOREVER)
    .sort((a, b) => a.day - b.day || b.last - a.last)
    .map(({ item }) => item);
}

/** The day by which a time stands, and the last one that it may mean; of one without bounds both are the end of time. */
function placeOf(time: string | null): { readonly day: Day; readonly last: Day } {
  const { min, max } = (time === null ? null : timeRange(time)) ?? { min: BEGINNING, max: FOREVER };
  return { day: min === BEGINNING ? max : min, last: max };
}
