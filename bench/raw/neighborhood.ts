import { daysOf, mayHaveHeld } from './members-as-of.ts';
import type { RawShape } from './raw-shape.ts';

/**
 * Two layers, the second only where the first left room, and each no longer than the limit allows; what is a hub is not
 * gone through. The relations are then looked for among the three hundred that are shown alone, outward from each, as
 * things have few outgoing relations and places and associations very many that come in. They are sorted here, and come in
 * several records, as the driver takes much longer over one that is longer than 64 KB.
 */
function around(condition: (relation: string) => string | null, parameters?: RawShape['parameters']): RawShape {
  const and = (relation: string) => {
    const text = condition(relation);
    return text === null ? '' : ` AND ${text}`;
  };
  return {
    statement:
      'MATCH (c:Entity {id: $id}) ' +
      `CALL (c) { MATCH (c)-[t]-(x) WHERE x <> c${and('t')} WITH DISTINCT x ORDER BY x.id LIMIT 301 RETURN collect(x) AS near } ` +
      'CALL (c, near) { UNWIND near AS n WITH n, c, near WHERE size(near) < 300 AND COUNT { (n)--() } <= 1000 ' +
      `MATCH (n)-[t]-(x) WHERE x <> c AND NOT x IN near${and('t')} WITH DISTINCT x ORDER BY x.id LIMIT 301 RETURN collect(x) AS far } ` +
      'WITH [c] + near + far AS everything WITH everything[..300] AS shown, size(everything) > 300 AS truncated ' +
      `CALL (shown) { UNWIND shown AS v MATCH (v)-[r]->(o) WHERE o IN shown${and('r')} ` +
      'RETURN collect([r.id, type(r), v.id, o.id]) AS relations } ' +
      'UNWIND [[[v IN shown | [v.id, v.name, v.kind]], truncated]] + ' +
      '[at IN range(0, size(relations) - 1, 100) | relations[at..at + 100]] AS part RETURN part',
    ...(parameters && { parameters }),
    answer: ([first, ...others]) => {
      const [shown, truncated] = first![0] as [Tuple[], boolean];
      const relations = others.flatMap(([part]) => part as Tuple[]);
      return {
        neighborhood: {
          nodes: shown.map(([id, name, kind]) => ({ id, name, kind })),
          relations: relations
            .sort(([a], [b]) => (a! < b! ? -1 : 1))
            .map(([id, type, from, to]) => ({ id, type, from: { id: from }, to: { id: to } })),
          truncated,
        },
      };
    },
  };
}

type Tuple = readonly string[];

/** At any time. */
export const neighborhood = around(() => null);

/** Of what may have held then. */
export const neighborhoodAsOf = around(mayHaveHeld, daysOf);
