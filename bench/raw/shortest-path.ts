import { connectingTypes } from '../../src/query/connecting-types.ts';
import { daysOf, mayHaveHeld } from './members-as-of.ts';
import type { RawShape } from './raw-shape.ts';

/**
 * The old `shortestPath`, which searches from both ends at once and visits no node twice: faster here than the newer
 * SHORTEST 1, and the one path asked is a shortest either way. The types are those that tie two parties.
 */
function shortest(condition: string, parameters?: RawShape['parameters']): RawShape {
  return {
    statement:
      'MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) ' +
      `MATCH p = shortestPath((a)-[:${connectingTypes({}).join('|')}*..6]-(b))${condition} ` +
      'RETURN [n IN nodes(p) | [n.id, n.name]], [r IN relationships(p) | [r.id, type(r)]]',
    ...(parameters && { parameters }),
    answer: ([row]) => {
      if (row === undefined) return { paths: [] };
      const [nodes, relations] = row as [[string, string][], [string, string][]];
      const path = {
        length: relations.length,
        nodes: nodes.map(([id, name]) => ({ id, name })),
        relations: relations.map(([id, type]) => ({ id, type })),
      };
      return { paths: [path] };
    },
  };
}

/** At any time. */
export const shortestPath = shortest('');

/** Over relations alone that may have held then; the condition is looked at while the search goes on. */
export const shortestPathAsOf = shortest(` WHERE all(r IN relationships(p) WHERE ${mayHaveHeld('r')})`, daysOf);
