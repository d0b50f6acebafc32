import type { Compilation, Expression } from '../compilation.ts';
import { limitedIds, within } from '../limits.ts';
import { projectField } from '../project.ts';
import { relationFilter } from '../relation-filter.ts';
import { UnknownIds, single, type RootCompiler } from '../root.ts';
import { selectMembers, type SelectedField } from '../selection.ts';
import { shapeOf } from '../shape.ts';
import { pattern, type Direction } from '../traversal.ts';

/**
 * Everything within some relations of the entities asked, layer by layer, so that the limit keeps what is nearest. The
 * relations are those among all entities found; what the limit hides still counts in the totals.
 */
export const neighborhood: RootCompiler = (compilation, field) => {
  const { args } = field;
  const ids = compilation.parameter(limitedIds('ids', args['ids'] as string[], 1));
  const hops = within('hops', args['hops'] as number, 1, 3);
  const limit = compilation.parameter(within('limit', args['limit'] as number, 1, 1000));
  const types = (args['types'] as string[] | null | undefined) ?? [];
  const allows = relationFilter(compilation, field);
  const names = namesFor(compilation, limit);
  const { all, relations, visible, totals } = names;
  const layers = [compilation.variable('layer')];
  const clauses = [
    `UNWIND range(0, size(${ids}) - 1) AS place MATCH (start:Entity {id: ${ids}[place]})`,
    `WITH start, min(place) AS place ORDER BY place WITH collect(start) AS ${layers[0]}`,
  ];
  for (let hop = 1; hop <= hops; hop++) {
    const layer = compilation.variable('layer');
    const seen = layers.map((earlier) => `NOT far IN ${earlier}`);
    const step = pattern('near', 'tie', types, 'far', args['direction'] as Direction);
    clauses.push(
      `CALL (${layers.join(', ')}) { UNWIND ${layers.at(-1)} AS near MATCH ${step} ` +
        `WHERE ${[...seen, ...allows('tie')].join(' AND ')} ` +
        `WITH DISTINCT far ORDER BY far.id RETURN collect(far) AS ${layer} }`,
    );
    layers.push(layer);
  }
  const among = ['far IN ' + all, ...allows('tie')].join(' AND ');
  clauses.push(
    `WITH ${layers.join(' + ')} AS ${all}`,
    `CALL (${all}) { UNWIND ${all} AS near MATCH ${pattern('near', 'tie', types, 'far', 'OUT')} WHERE ${among} ` +
      `RETURN collect(tie) AS ${relations} }`,
    `CALL (${relations}) { UNWIND ${relations} AS tie WITH type(tie) AS type, count(*) AS count ` +
      `ORDER BY count DESC, type RETURN collect([type, count]) AS ${totals} }`,
    `WITH ${all}, ${relations}, ${totals}, ${all}[..${limit}] AS ${visible}`,
  );
  const parts = selectMembers(compilation.operation, field).map((member) => ({
    responseKey: member.responseKey,
    expression: partOf(compilation, member, names),
  }));
  const missing = `[id IN ${ids} WHERE NOT EXISTS { (:Entity {id: id}) }]`;
  return {
    text: `${clauses.join(' ')} RETURN [${[missing, ...parts.map(({ expression }) => expression.text)].join(', ')}] AS value`,
    decode: single((raw) => {
      const [unknown, ...values] = raw as [string[], ...unknown[]];
      if (unknown.length > 0) throw new UnknownIds('ids', unknown);
      return Object.fromEntries(
        parts.map(({ responseKey, expression }, index) => [responseKey, expression.decode(values[index])]),
      );
    }),
  };
};

interface Names {
  readonly all: string;
  readonly relations: string;
  readonly visible: string;
  readonly totals: string;
  readonly limit: string;
}

function namesFor(compilation: Compilation, limit: string): Names {
  const [all, relations, visible, totals] = ['all', 'ties', 'visible', 'totals'].map((name) =>
    compilation.variable(name),
  );
  return { all: all!, relations: relations!, visible: visible!, totals: totals!, limit };
}

function partOf(compilation: Compilation, member: SelectedField, names: Names): Expression {
  const { all, relations, visible, totals, limit } = names;
  switch (member.name) {
    case 'nodes': {
      const node = compilation.variable('n');
      const { text, decode } = projectField(compilation, { variable: node }, member);
      return {
        text: `COLLECT { UNWIND ${visible} AS ${node} RETURN ${text} }`,
        decode: (raw) => (raw as unknown[]).map(decode),
      };
    }
    case 'relations': {
      const tie = compilation.variable('r');
      const { text, decode } = projectField(compilation, { variable: tie }, member);
      const shown = `[tie IN ${relations} WHERE startNode(tie) IN ${visible} AND endNode(tie) IN ${visible}]`;
      return {
        text: `COLLECT { UNWIND ${shown} AS ${tie} WITH ${tie} ORDER BY ${tie}.id RETURN ${text} }`,
        decode: (raw) => (raw as unknown[]).map(decode),
      };
    }
    case 'truncated':
      return { text: `size(${all}) > ${limit}`, decode: (raw) => raw };
    default: {
      const shape = shapeOf(compilation.operation, member);
      return {
        text: totals,
        decode: (raw) => shape((raw as [string, number][]).map(([type, count]) => ({ type, count }))),
      };
    }
  }
}
