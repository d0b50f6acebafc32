import type { RawShape } from './raw-shape.ts';

/** All kinds share one index on ids, and the kind is a property: no union over labels. */
export const entityById: RawShape = {
  statement: 'MATCH (n:Entity {id: $id}) RETURN n.id, n.kind, n.name',
  answer: ([row]) => {
    if (row === undefined) return { entity: null };
    const [id, kind, name] = row;
    return { entity: { id, kind, name } };
  },
};
