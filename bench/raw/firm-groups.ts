import { byCount, valueOf } from './kept-counts.ts';
import type { RawShape } from './raw-shape.ts';

/** The counts are kept with every write: one range of an index has them all, already in the order of their number. */
export const firmGroups: RawShape = {
  statement:
    "MATCH (t:Tally) WHERE t.of = 'Firm ownership place' AND t.count > 0 RETURN collect([t.second, t.first, t.count])",
  answer: (rows) => {
    const cells = (rows[0]![0] as [string, string, number][]).map(([place, ownership, count]) => ({
      keys: [place, ownership],
      count,
    }));
    const groups = byCount(cells).map(({ keys, count }) => ({
      values: keys.map((key) => ({ value: valueOf(key) })),
      count,
    }));
    return { firms: { groups } };
  },
};
