import type { RawShape } from './raw-shape.ts';

const FIELDS = ['ownership', 'industrySection', 'sizeClass'];

/** One pass over the firms for each field; the number of all is known to the database by heart. */
export const firmFacets: RawShape = {
  statement: `RETURN COUNT { (:Firm) }, [${[
    ...FIELDS.map((field) => `MATCH (f:Firm) WITH f.${field} AS value`),
    'MATCH (f:Firm) UNWIND f.sources AS value WITH value',
  ]
    .map((bind) => `COLLECT { ${bind}, count(*) AS count ORDER BY count DESC, value LIMIT 50 RETURN [value, count] }`)
    .join(', ')}]`,
  answer: ([row]) => {
    const [totalCount, facets] = row as [number, [string | null, number][][]];
    return {
      firms: {
        totalCount,
        facets: facets.map((values, index) => ({
          field: FIELDS[index] ?? 'source',
          values: values.map(([value, count]) => ({ value, count })),
        })),
      },
    };
  },
};
