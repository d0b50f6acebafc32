import type { RawShape } from './raw-shape.ts';

/** One seek in the unique index on ids; columns rather than a map, for names would be sent with every answer. */
export const firmById: RawShape = {
  statement: 'MATCH (n:Entity:Firm {id: $id}) RETURN n.id, n.name, n.ownership, n.industry, n.sizeClass',
  answer: ([row]) => {
    if (row === undefined) return { firm: null };
    const [id, name, ownership, industry, sizeClass] = row;
    return { firm: { id, name, ownership, industry, sizeClass } };
  },
};
