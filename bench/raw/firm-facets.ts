import { byCount, valueOf } from './kept-counts.ts';
import type { RawShape } from './raw-shape.ts';

const FIELDS = ['ownership', 'industrySection', 'sizeClass', 'source'];
const MOST = 50;

/** The kept counts of all four fields by four seeks in one index, and the number of firms, which the database knows by heart. */
export const firmFacets: RawShape = {
  statement:
    'UNWIND $of AS of MATCH (t:Tally) WHERE t.of = of AND t.count > 0 ' +
    'RETURN COUNT { (:Firm) }, collect([of, t.first, t.count])',
  parameters: () => ({ of: FIELDS.map((field) => `Firm ${field}`) }),
  answer: ([row]) => {
    const [totalCount, cells] = row as [number, [string, string, number][]];
    const facets = FIELDS.map((field) => {
      const mine = cells.filter(([of]) => of === `Firm ${field}`).map(([, key, count]) => ({ keys: [key], count }));
      const values = byCount(mine).slice(0, MOST);
      return { field, values: values.map(({ keys: [key], count }) => ({ value: valueOf(key!), count })) };
    });
    return { firms: { totalCount, facets } };
  },
};
