import type { GraphQLObjectType } from 'graphql';
import type { Compilation } from '../compilation.ts';
import { limitedIds } from '../limits.ts';
import { project, projectField } from '../project.ts';
import type { Args } from '../request.ts';
import { single, type RootCompiler } from '../root.ts';
import type { SelectedField } from '../selection.ts';

/** One node of some labels by its id, or null. Entities share one index on ids, whatever their kind. */
export function byId(labels: string): RootCompiler {
  return (compilation, field) => {
    const node = compilation.variable('n');
    const match = `MATCH (${node}:${labels} {id: ${compilation.argument(field, 'id')}})`;
    compilation.beginsWith(match);
    const { text, decode } = projectField(compilation, { variable: node }, field);
    return { text: `${match} RETURN ${text} AS value`, decode: single(decode) };
  };
}

/** Several entities in the order asked, null where an id is unknown. */
export const entities: RootCompiler = (compilation, field) => {
  const ids = compilation.parameter(compilation.later(field, (args) => limitedIds('ids', args['ids'] as string[])));
  const [index, node] = [compilation.variable('i'), compilation.variable('n')];
  compilation.beginsWith(`MATCH (${node}:Entity) WHERE ${node}.id IN ${ids}`);
  const { text, decode } = projectField(compilation, { variable: node }, field);
  return {
    text:
      `UNWIND range(0, size(${ids}) - 1) AS ${index} OPTIONAL MATCH (${node}:Entity {id: ${ids}[${index}]}) ` +
      `WITH ${index}, ${node} ORDER BY ${index} RETURN CASE WHEN ${node} IS NOT NULL THEN ${text} END AS value`,
    decode: (rows, request) => rows.map(([raw]) => decode(raw, request)),
  };
};

const NODE_LABELS = ['Claim', 'Source', 'Term', 'Absence', 'Ambiguity', 'Derivation', 'Conflict'];

/** Anything by its id: one branch a label, each by its own index; ids are told apart by nothing but being found. */
export const node: RootCompiler = (compilation, field) => {
  const { schema } = compilation.operation;
  const reference = compilation.argument(field, 'id');
  const parts = (args: Args) => (args['id'] as string).split('.');
  const branches = NODE_LABELS.map((label) => {
    const variable = compilation.variable('n');
    const match = `MATCH (${variable}:${label} {id: ${reference}})`;
    return branch(compilation, field, label, match, variable, [schema.getType(label) as GraphQLObjectType]);
  });
  const entity = compilation.variable('n');
  const kinds = schema.getPossibleTypes(schema.getType('Entity') as never);
  branches.push(branch(compilation, field, 'Entity', `MATCH (${entity}:Entity {id: ${reference}})`, entity, kinds));
  // The id of a relation is made of its ends and its type; entity ids hold no dot.
  if (compilation.fixed(field, (args) => parts(args).length > 2)) {
    const relation = compilation.variable('r');
    const ends = [0, 2].map((end) => compilation.parameter(compilation.later(field, (args) => parts(args)[end])));
    const match = `MATCH (:Entity {id: ${ends[0]}})-[${relation} {id: ${reference}}]->(:Entity {id: ${ends[1]}})`;
    branches.push(
      branch(compilation, field, 'Relation', match, relation, [schema.getType('Relation') as GraphQLObjectType]),
    );
  }
  const decoders = new Map(branches.map(({ name, decode }) => [name, decode]));
  return {
    text: `CALL () { ${branches.map(({ text }) => text).join(' UNION ALL ')} } RETURN value LIMIT 1`,
    decode: single((raw, request) => {
      const [name, tuple] = raw as [string, unknown];
      return decoders.get(name)!(tuple, request);
    }),
  };
};

function branch(
  compilation: Compilation,
  field: SelectedField,
  name: string,
  match: string,
  variable: string,
  possible: readonly GraphQLObjectType[],
) {
  const { text, decode } = project(compilation, { variable }, possible, field);
  return { name, text: `${match} RETURN ['${name}', ${text}] AS value`, decode };
}
