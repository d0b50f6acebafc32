import type { GraphQLOutputType } from 'graphql';
import type { Compilation } from '../compilation.ts';
import { limitedIds } from '../limits.ts';
import { project, projectField } from '../project.ts';
import { single, type RootCompiler } from '../root.ts';
import type { ArgsOf } from '../schema-types.ts';
import { possibleTypes, type SelectedField } from '../selection.ts';

/** The root fields that give one node by its id. */
type ById =
  | 'association'
  | 'change'
  | 'claim'
  | 'conflict'
  | 'entity'
  | 'firm'
  | 'governmentBody'
  | 'group'
  | 'person'
  | 'place'
  | 'programme'
  | 'source'
  | 'term'
  | 'venture';

/** One node of some labels by its id, or null. Entities share one index on ids, whatever their kind. */
export function byId(labels: string): RootCompiler<ById> {
  return (compilation, field) => {
    const node = compilation.variable('n');
    const match = `MATCH (${node}:${labels} {id: ${compilation.argument(field, 'id')}})`;
    compilation.beginsWith(match);
    const { text, decode } = projectField(compilation, { variable: node }, field);
    return { text: `${match} RETURN ${text} AS value`, decode: single(decode) };
  };
}

/** Several entities in the order asked, null where an id is unknown. */
export const entities: RootCompiler<'entities'> = (compilation, field) => {
  const ids = compilation.parameter(compilation.perRequest(field, (args) => limitedIds('ids', args.ids)));
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

const NODE_LABELS = [
  'Change',
  'Claim',
  'Source',
  'Term',
  'Absence',
  'Ambiguity',
  'Derivation',
  'Conflict',
  'IdentityCandidate',
];

/** Anything by its id: one branch a label, each by its own index; ids are told apart by nothing but being found. */
export const node: RootCompiler<'node'> = (compilation, field) => {
  const reference = compilation.argument(field, 'id');
  const partsOf = ({ id }: ArgsOf<'Query', 'node'>) => id.split('.');
  const branches = NODE_LABELS.map((label) => {
    const variable = compilation.variable('n');
    const match = `MATCH (${variable}:${label} {id: ${reference}})`;
    return branch(compilation, field, label, match, variable);
  });
  const entity = compilation.variable('n');
  branches.push(branch(compilation, field, 'Entity', `MATCH (${entity}:Entity {id: ${reference}})`, entity));
  // The id of a relation is made of its ends and its type; entity ids hold no dot.
  if (compilation.specializeOn(field, (args) => partsOf(args).length > 2)) {
    const relation = compilation.variable('r');
    const ends = [0, 2].map((end) =>
      compilation.parameter(compilation.perRequest(field, (args) => partsOf(args)[end])),
    );
    const match = `MATCH (:Entity {id: ${ends[0]}})-[${relation} {id: ${reference}}]->(:Entity {id: ${ends[1]}})`;
    branches.push(branch(compilation, field, 'Relation', match, relation));
  }
  const decoders = new Map(branches.map(({ name, decode }) => [name, decode]));
  return {
    text: `CALL () { ${branches.map(({ text }) => text).join(' UNION ALL ')} } RETURN value LIMIT 1`,
    decode: single((raw, request) => {
      const [name, row] = raw as NamedBranch;
      return decoders.get(name)!(row, request);
    }),
  };
};

/** What a branch returns: its name, and what is selected of the node it found. */
type NamedBranch = readonly [name: string, row: unknown];

function branch(compilation: Compilation, field: SelectedField, name: string, match: string, variable: string) {
  const { operation } = compilation;
  const possible = possibleTypes(operation, operation.schema.getType(name) as GraphQLOutputType);
  const { text, decode } = project(compilation, { variable }, possible, field);
  return { name, text: `${match} RETURN ['${name}', ${text}] AS value`, decode };
}
