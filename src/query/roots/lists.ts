import { isObjectType, type GraphQLObjectType } from 'graphql';
import type { Compilation, Expression } from '../compilation.ts';
import { compileConnection } from '../connection.ts';
import { limitedIds } from '../limits.ts';
import type { OrderKey } from '../page.ts';
import { projectField } from '../project.ts';
import type { Args, Decode } from '../request.ts';
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
    const match = `MATCH (${node}:${isById(compilation, field) ? 'Entity:' : ''}${label})`;
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
function isById(compilation: Compilation, field: SelectedField): boolean {
  const asked = compilation.fixed(field, ({ where }) => Boolean((where as { ids?: unknown } | null | undefined)?.ids));
  return asked || (field.args['orderBy'] as { field: string }).field === 'ID';
}

function orderOf(field: SelectedField, node: string): readonly OrderKey[] {
  const { field: by, direction } = field.args['orderBy'] as { field: string; direction: string };
  const descending = direction === 'DESC';
  const keys = by === 'NAME' ? [`${node}.name`, `${node}.id`] : [`${node}.id`];
  return keys.map((text) => ({ text, descending }));
}

function conditionsOf(compilation: Compilation, field: SelectedField, node: string): readonly string[] {
  return textsGiven(compilation, field).map(([name, operator]) => {
    const reference = compilation.parameter(compilation.later(field, (args) => conditionIn(args, name, operator)));
    if (operator !== null) return `${node}.${name} ${OPERATORS[operator]} ${reference}`;
    if (name === 'ids') return `${node}.id IN ${reference}`;
    if (name === 'locatedIn') return `EXISTS { (${node})-[:LOCATED_IN]->(:Entity {id: ${reference}}) }`;
    return name === 'source' ? `${reference} IN ${node}.sources` : `${node}.${name} IN ${reference}`;
  });
}

const OPERATORS: Readonly<Record<string, string>> = {
  eq: '=',
  in: 'IN',
  startsWith: 'STARTS WITH',
  contains: 'CONTAINS',
};

/** The conditions that are asked: their names, and of those on a text the operators. Their values stay out of the text. */
function textsGiven(compilation: Compilation, field: SelectedField): readonly (readonly [string, string | null])[] {
  const given = (value: unknown) => value !== null && value !== undefined;
  return compilation.fixed(field, ({ where }) =>
    Object.entries((where as Args | null | undefined) ?? {}).flatMap(([name, value]): [string, string | null][] => {
      if (!given(value)) return [];
      if (typeof value !== 'object' || Array.isArray(value)) return [[name, null]];
      const operators = Object.entries(value as Args).filter(([, text]) => given(text));
      return operators.map(([operator]) => [name, operator]);
    }),
  );
}

function conditionIn(args: Args, name: string, operator: string | null): unknown {
  const value = (args['where'] as Args)[name];
  if (operator !== null) return (value as Args)[operator];
  return name === 'ids' ? limitedIds('where.ids', value as string[]) : value;
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
  const decode: Decode = (raw, request) =>
    shape(
      (raw as [unknown, number][][]).map((values, index) => ({
        field: facets[index]!.name,
        values: values.map(([value, count]) => ({ value, count })),
      })),
      request,
    );
  return { text: `[${texts.join(', ')}]`, decode };
}
