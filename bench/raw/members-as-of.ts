import { FOREVER, parsePartialDate } from '../../src/domain/partial-date.ts';
import type { RawShape, Variables } from './raw-shape.ts';

/** The days that a question about a time covers, as numbers. */
export function daysOf({ asOf, ...others }: Variables): Variables {
  const window = parsePartialDate(asOf as string)!;
  return { ...others, min: window.min, max: window.max };
}

/** That a relation may have held within those days; a bound that nobody gives is open. */
export function mayHaveHeld(relation: string): string {
  return `coalesce(${relation}.startMin, 0) <= $max AND coalesce(${relation}.endMax, ${FOREVER}) >= $min`;
}

/** One pass over the association's relations; whether it certainly held is told by two comparisons for each that is shown. */
export const membersAsOf: RawShape = {
  statement:
    'MATCH (a:Entity:Association {id: $id}) ' +
    `CALL (a) { MATCH (m)-[r:MEMBER_OF]->(a) WHERE ${mayHaveHeld('r')} ` +
    'WITH m, r ORDER BY m.id, r.id LIMIT 50 ' +
    'RETURN collect([m.id, m.name, coalesce(any(s IN r.certain WHERE s / 100000000 <= $max AND s % 100000000 >= $min), r.startMax <= $max AND r.endMin >= $min, false)]) AS members } ' +
    'RETURN a.id, members',
  parameters: daysOf,
  answer: ([row]) => {
    if (row === undefined) return { association: null };
    const [id, members] = row as [string, [string, string, boolean][]];
    const edges = members.map(([member, name, certain]) => ({
      certainty: certain ? 'DEFINITELY' : 'POSSIBLY',
      node: { id: member, name },
    }));
    return { association: { id, members: { edges } } };
  },
};
