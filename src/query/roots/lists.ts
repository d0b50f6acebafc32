import { isObjectType, type GraphQLObjectType } from 'graphql';
import type { Compilation, Expression } from '../compilation.ts';
import { compileConnection } from '../connection.ts';
import { limitedIds } from '../limits.ts';
import type { OrderKey } from '../page.ts';
import { projectField } from '../project.ts';
import { single, type RootCompiler } from '../root.ts';
import type { SelectedField } from '../selection.ts';
import { shapeOf } from '../shape.ts';
import { countText } from '../traversal.ts';

/** All entities of one kind: filtered, sorted, paged either way, and counted by value. */
export function listOfKind(label: string): RootCompiler {
  return (compilation, field) => {
    const node = compilation.variable('n');
    const where = conditionsOf(compilation, field, node);
    const order = orderOf(field, node);
    const match = `MATCH (${node}:${isById(field) ? 'Entity:' : ''}${label})`;
    // Trivially true; tells the planner that the index holds every row, and in the order asked.
    const inOrder = order.map((key) => `${key.text} >= ''`);
    const { text, decode } = compileConnection(compilation, field, {
      name: `${field.name} by ${order.map((key) => `${key.text.split('.').at(-1)}${key.descending ? ' down' : ''}`).join()}`,
      owner: null,
      match,
      where: [...where, ...inOrder],
      order,
      total: countText(match, where.length > 0 ? [...where, ...inOrder] : []),
      edge: (member) => projectField(compilation, { variable: node }, member),
      more: (member) => facetsOf(compilation, member, label, node, match, where),
    });
    return { text: `RETURN ${text} AS value`, decode: single(decode) };
  };
}

/** Ids are indexed over all entities, names by kind. */
function isById({ args }: SelectedField): boolean {
  const where = args['where'] as { ids?: unknown } | null | undefined;
  return Boolean(where?.ids) || (args['orderBy'] as { field: string }).field === 'ID';
}

function orderOf(field: SelectedField, node: string): readonly OrderKey[] {
  const { field: by, direction } = field.args['orderBy'] as { field: string; direction: string };
  const descending = direction === 'DESC';
  const keys = by === 'NAME' ? [`${node}.name`, `${node}.id`] : [`${node}.id`];
  return keys.map((text) => ({ text, descending }));
}

function conditionsOf(compilation: Compilation, field: SelectedField, node: string): readonly string[] {
  const where = field.args['where'] as Record<string, unknown> | null | undefined;
  if (!where) return [];
  return Object.entries(where).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    if (name === 'ids') return `${node}.id IN ${compilation.parameter(limitedIds('where.ids', value as string[]))}`;
    if (name === 'locatedIn')
      return `EXISTS { (${node})-[:LOCATED_IN]->(:Entity {id: ${compilation.parameter(value)}}) }`;
    if (name === 'source') return `${compilation.parameter(value)} IN ${node}.sources`;
    if (Array.isArray(value)) return `${node}.${name} IN ${compilation.parameter(value)}`;
    return textConditions(compilation, `${node}.${name}`, value as Record<string, unknown>);
  });
}

const OPERATORS: Readonly<Record<string, string>> = {
  eq: '=',
  in: 'IN',
  startsWith: 'STARTS WITH',
  contains: 'CONTAINS',
};

function textConditions(
  compilation: Compilation,
  property: string,
  filter: Record<string, unknown>,
): readonly string[] {
  return Object.entries(filter)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([operator, value]) => `${property} ${OPERATORS[operator]} ${compilation.parameter(value)}`);
}

/** How many of the whole list have each value of the fields that the schema marks, and how many each source speaks of. */
function facetsOf(
  compilation: Compilation,
  member: SelectedField,
  label: string,
  node: string,
  match: string,
  where: readonly string[],
): Expression {
  const type = compilation.operation.schema.getType(label) as GraphQLObjectType;
  const fields = Object.values(isObjectType(type) ? type.getFields() : {})
    .filter(({ astNode }) => astNode?.directives?.some(({ name }) => name.value === 'facet'))
    .map(({ name }) => ({ name, bind: `WITH ${node}.${name} AS value` }));
  const facets = [...fields, { name: 'source', bind: `UNWIND ${node}.sources AS value` }];
  const filter = where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '';
  const texts = facets.map(
    ({ bind }) =>
      `COLLECT { ${match}${filter} ${bind} WITH value, count(*) AS count ` +
      `ORDER BY count DESC, value LIMIT 50 RETURN [value, count] }`,
  );
  const shape = shapeOf(compilation.operation, member);
  const decode = (raw: unknown) =>
    shape(
      (raw as [unknown, number][][]).map((values, index) => ({
        field: facets[index]!.name,
        values: values.map(([value, count]) => ({ value, count })),
      })),
    );
  return { text: `[${texts.join(', ')}]`, decode };
}
