import { dimensionsOf, type Dimension } from '../../domain/materialized-count.ts';
import { InputError } from '../../domain/input-error.ts';
import { column, expressionOf } from '../columns.ts';
import type { Compilation } from '../compilation.ts';
import { asIs, type Expression } from '../expression.ts';
import { compileConnection } from '../connection.ts';
import { isComparedOtherwise } from '../cursor.ts';
import { dimensionName, dimensionNamed } from '../dimension-name.ts';
import { each } from '../each.ts';
import { itemOf } from '../complete-value.ts';
import { within } from '../limits.ts';
import { groupsText, totalText, type CountedList, type Groups } from '../list-counts.ts';
import { conditionsOf, type ListCondition } from '../entity-filter.ts';
import type { IndexOrder, OrderKey } from '../page.ts';
import { projectField } from '../project.ts';
import type { Later } from '../request.ts';
import { single, type RootCompiler } from '../root.ts';
import type { ArgsOf } from '../schema-types.ts';
import type { SelectedField } from '../selection.ts';
import { objectDecoderOf } from '../object-decoder.ts';
import { oneOf } from '../subquery.ts';
import { RowLayout, membersOf } from '../row-layout.ts';

/** How many values of a facet are shown. */
const MOST_VALUES = 50;

/** How many groups are shown. */
const MOST_GROUPS = 1000;

/** The root fields that list the entities of one kind. */
type ListOfKind =
  | 'associations'
  | 'firms'
  | 'governmentBodies'
  | 'groups'
  | 'people'
  | 'places'
  | 'programmes'
  | 'ventures';

type ListField = SelectedField<ArgsOf<'Query', ListOfKind>>;

/** The arguments of `aggregate` of a list, and of its deprecated name `groups`; which dimensions there are differs by kind. */
type AggregateArgs = Omit<ArgsOf<'FirmConnection', 'aggregate'>, 'by'> & { readonly by: readonly string[] };

/** All entities of one kind: filtered, sorted, paged either way, and counted by value. */
export function listOfKind(label: string): RootCompiler<ListOfKind> {
  return (compilation, field) => {
    const node = compilation.variable('n');
    compilation.beginsWith('');
    const conditions = conditionsOf(compilation, field, label, node);
    const order = orderOf(field, node);
    const match = `MATCH (${node}:${label})`;
    const inOrder = order.map((key) => `${key.text} >= ''`);
    const counted: CountedList = { label, node, match, conditions, inOrder };
    const { text, decode } = compileConnection(compilation, field, {
      name: `${field.name} by ${order.map((key) => `${key.text.split('.').at(-1)}${key.descending ? ' down' : ''}`).join()}`,
      owner: null,
      match,
      where: [...conditions.map(({ live }) => live), ...inOrder],
      order,
      ...(isById(compilation, field) ? {} : { index: indexOrder(label, node, conditions) }),
      total: totalText(compilation, counted),
      edge: (member) => projectField(compilation, { variable: node }, member),
      more: (member) =>
        member.name === 'facets'
          ? facetsOf(compilation, member, counted)
          : groupsOf(compilation, member as SelectedField<AggregateArgs>, counted),
    });
    return { text: `RETURN ${text} AS value`, decode: single(decode) };
  };
}

/** The fields of firms by whose values there is an index of their names (migration 0012). */
const INDEXED_VALUES: Readonly<Record<string, readonly string[]>> = { Firm: ['ownership', 'industrySection'] };

/**
 * The index that has a list by name in its order. Measured on 340,000 firms, those of an ownership in a place: 19 ms at
 * the median and 39 at most of the time, against 35 and 796 along the index on names alone. Left to itself the planner
 * goes along the ids of all firms and sorts them where there are some ten thousand: a page of 34,000 took 24 ms instead of 2.
 */
function indexOrder(label: string, node: string, conditions: readonly ListCondition[]): IndexOrder {
  const value = INDEXED_VALUES[label]?.find((name) => conditions.some(({ equals }) => equals === name));
  if (value === undefined) return { constant: null, hint: `${node}:${label}(name, id)` };
  return { constant: `${node}.${value}`, hint: `${node}:${label}(${value}, name, id)` };
}

/**
 * Whether a list is read by the index on ids. A list of given ids is, unless its page begins at a name that would be
 * compared otherwise than it sorts (`isComparedOtherwise`): that one goes along the index on names.
 */
function isById(compilation: Compilation, field: ListField): boolean {
  if (field.args.orderBy.field === 'ID') return true;
  return compilation.specializeOn(field, ({ where, after, before }) => {
    const cursor = after ?? before;
    return Boolean(where?.ids) && !(cursor && isComparedOtherwise(cursor));
  });
}

function orderOf(field: ListField, node: string): readonly OrderKey[] {
  const { field: by, direction } = field.args.orderBy;
  const descending = direction === 'DESC';
  const keys = by === 'NAME' ? [`${node}.name`, `${node}.id`] : [`${node}.id`];
  return keys.map((text) => ({ text, descending }));
}

/** How many of the whole list have each value of the fields that the schema marks, and how many each source speaks of. */
function facetsOf(compilation: Compilation, member: SelectedField, list: CountedList): Expression {
  const facets = dimensionsOf(list.label).filter(({ name }) => name !== 'place');
  const texts = facets.map((dimension) => {
    const { text, values, count } = groupsText(compilation, list, [dimension], String(MOST_VALUES));
    return `COLLECT { ${text} RETURN [${values[0]}, ${count}] }`;
  });
  const shape = objectDecoderOf(compilation.operation, member);
  const counts = column<readonly (readonly (readonly [value: unknown, count: number])[])[]>(`[${texts.join(', ')}]`);
  return expressionOf(counts, (all, request) =>
    shape(
      all.map((values, index) => ({
        field: facets[index]!.name,
        values: values.map(([value, count]) => ({ value, count })),
      })),
      request,
    ),
  );
}

/** How many of the whole list have each value of one dimension, or each two values of two. */
function groupsOf(compilation: Compilation, member: SelectedField<AggregateArgs>, list: CountedList): Expression {
  const { by: names } = member.args;
  const asked = names.map((name) => dimensionNamed(list.label, name));
  if (new Set(asked).size !== names.length || names.length < 1 || names.length > 2) {
    const all = dimensionsOf(list.label).map(dimensionName);
    throw new InputError(
      `by: give one or two of ${all.join(', ')}, each once; for instance [${all.slice(0, 2).join(', ')}].`,
    );
  }
  const most = compilation.perRequest(member, ({ first }) =>
    // One more than are shown, to know whether there are.
    first === null || first === undefined ? MOST_GROUPS + 1 : within('first', first, 1, MOST_GROUPS),
  );
  const groups = groupsText(compilation, list, asked, compilation.parameter(most));
  const shown: Later<number> = (request) => Math.min(most(request), MOST_GROUPS);
  const row = compilation.withinList(shown, null, () =>
    membersOf<'Tally'>(compilation, member, {
      count: () => ({ text: groups.count, decode: asIs }),
      values: (part) => valuesOf(compilation, part, asked, groups),
    }),
  );
  const all = each(row.decode);
  const rows = column<readonly unknown[]>(`COLLECT { ${groups.text} RETURN ${row.text} }`);
  return expressionOf(rows, (found, request) => {
    if (found.length <= MOST_GROUPS) return all(found, request);
    const message = `${member.name}: there are more than ${MOST_GROUPS}; give first to see the most frequent, one dimension, or a narrower where.`;
    throw new InputError(message, 'TOO_MUCH');
  });
}

/** The values of a group, one of each dimension asked. */
function valuesOf(
  compilation: Compilation,
  member: SelectedField,
  asked: readonly Dimension[],
  groups: Groups,
): Expression {
  const columns = new RowLayout();
  const values = asked.map(({ name }, index) =>
    columns.take(valueOf(compilation, member, name, groups.values[index]!), itemOf(member.definition.type)),
  );
  return columns.expression((places) => {
    const reads = values.map((placed) => placed(places));
    return (row, request) => reads.map((read) => read(row, request));
  });
}

/** A value that things are counted by, and what it is the id of. */
function valueOf(compilation: Compilation, member: SelectedField, dimension: string, value: string): Expression {
  const nodeOf = (name: string, label: string) => (part: SelectedField) => {
    if (name !== dimension) return { text: 'null', decode: asIs };
    const node = compilation.variable('n');
    return oneOf(compilation, part, { match: `MATCH (${node}:${label} {id: ${value}})`, scope: { variable: node } });
  };
  return membersOf<'TallyValue'>(compilation, member, {
    dimension: () => ({ text: `'${dimensionName({ name: dimension })}'`, decode: asIs }),
    value: () => ({ text: value, decode: asIs }),
    place: nodeOf('place', 'Entity:Place'),
    source: nodeOf('source', 'Source'),
  });
}
