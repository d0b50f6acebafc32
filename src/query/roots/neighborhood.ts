import { asIs, type Compilation, type Expression } from '../compilation.ts';
import { limitedIds, listArgument, within } from '../limits.ts';
import { projectField } from '../project.ts';
import { relationFilter } from '../relation-filter.ts';
import { UnknownIds, single, type RootCompiler } from '../root.ts';
import { selectMembers, type SelectedField } from '../selection.ts';
import { shapeOf } from '../shape.ts';
import { pattern, type Direction } from '../traversal.ts';
import { membersOf } from '../tuple.ts';

/**
 * Everything within some relations of the entities asked, layer by layer, so that the limit keeps what is nearest. The
 * relations are those among all entities found; what the limit hides still counts in the totals.
 */
export const neighborhood: RootCompiler = (compilation, field) => {
  const { args } = field;
  const ids = compilation.parameter(limitedIds('ids', args['ids'] as string[], 1));
  const hops = within('hops', args['hops'] as number, 1, 3);
  const limit = compilation.parameter(within('limit', args['limit'] as number, 1, 1000));
  const types = listArgument(args, 'types') ?? [];
  const allowed = relationFilter(compilation, field)('tie');
  const layers = Array.from({ length: hops + 1 }, (_, hop) => `layer${hop}`);
  const reach = layers.slice(1).map((layer, hop) => {
    const before = layers.slice(0, hop + 1);
    const step = pattern('near', 'tie', types, 'far', args['direction'] as Direction);
    const conditions = [...before.map((earlier) => `NOT far IN ${earlier}`), ...allowed].join(' AND ');
    return (
      `CALL (${before.join(', ')}) { UNWIND ${before.at(-1)} AS near MATCH ${step} WHERE ${conditions} ` +
      `WITH DISTINCT far ORDER BY far.id RETURN collect(far) AS ${layer} }`
    );
  });
  const found = membersOf(compilation, field, (member) => partOf(compilation, member, limit));
  const clauses = [
    `UNWIND range(0, size(${ids}) - 1) AS place MATCH (start:Entity {id: ${ids}[place]})`,
    'WITH start, min(place) AS place ORDER BY place WITH collect(start) AS layer0',
    ...reach,
    `WITH ${layers.join(' + ')} AS everything`,
    tiesText(compilation, field, types, allowed),
    `WITH everything, everything[..${limit}] AS visible, ties, totals`,
    `RETURN [[id IN ${ids} WHERE NOT EXISTS { (:Entity {id: id}) }], ${found.text}] AS value`,
  ];
  return {
    text: clauses.join(' '),
    decode: single((raw) => {
      const [unknown, graph] = raw as [string[], unknown];
      if (unknown.length > 0) throw new UnknownIds('ids', unknown);
      return found.decode(graph);
    }),
  };
};

/** The relations among everything found, and how many of each type; neither is looked for unless it is asked. */
function tiesText(
  compilation: Compilation,
  field: SelectedField,
  types: readonly string[],
  allowed: readonly string[],
): string {
  const asked = selectMembers(compilation.operation, field).map(({ name }) => name);
  if (!asked.includes('relations') && !asked.includes('totalByType'))
    return 'WITH everything, [] AS ties, [] AS totals';
  const among = ['far IN everything', ...allowed].join(' AND ');
  return (
    `CALL (everything) { UNWIND everything AS near MATCH ${pattern('near', 'tie', types, 'far', 'OUT')} WHERE ${among} ` +
    'RETURN collect(tie) AS ties } ' +
    'CALL (ties) { UNWIND ties AS tie WITH type(tie) AS type, count(*) AS count ' +
    'ORDER BY count DESC, type RETURN collect([type, count]) AS totals }'
  );
}

function partOf(compilation: Compilation, member: SelectedField, limit: string): Expression {
  switch (member.name) {
    case 'nodes':
      return each(compilation, member, 'n', (node) => `UNWIND visible AS ${node}`);
    case 'relations': {
      const shown = '[tie IN ties WHERE startNode(tie) IN visible AND endNode(tie) IN visible]';
      return each(compilation, member, 'r', (tie) => `UNWIND ${shown} AS ${tie} WITH ${tie} ORDER BY ${tie}.id`);
    }
    case 'truncated':
      return { text: `size(everything) > ${limit}`, decode: asIs };
    default: {
      const shape = shapeOf(compilation.operation, member);
      return {
        text: 'totals',
        decode: (raw) => shape((raw as [string, number][]).map(([type, count]) => ({ type, count }))),
      };
    }
  }
}

function each(
  compilation: Compilation,
  member: SelectedField,
  letter: string,
  bind: (variable: string) => string,
): Expression {
  const variable = compilation.variable(letter);
  const { text, decode } = projectField(compilation, { variable }, member);
  return {
    text: `COLLECT { ${bind(variable)} RETURN ${text} }`,
    decode: (raw) => (raw as unknown[]).map(decode),
  };
}
