import { LIMITS } from '../../domain/limits.ts';
import { column, expressionOf, type Column } from '../columns.ts';
import type { Compilation } from '../compilation.ts';
import { asIs, type Expression } from '../expression.ts';
import { limitedIds, listArgument, within } from '../limits.ts';
import { relationFilter, type RelationFilter } from '../relation-filter.ts';
import { withAssumed } from '../connecting-types.ts';
import { chunkLists } from '../chunk-lists.ts';
import { refuseUnknown, unknownOf, type RootCompiler } from '../root.ts';
import { selectMembers, type SelectedField } from '../selection.ts';
import { objectDecoderOf } from '../object-decoder.ts';
import { listOf } from '../subquery.ts';
import { pattern } from '../cypher-text.ts';
import type { ArgsOf } from '../schema-types.ts';
import { RowLayout, membersOf, type MemberCompilers } from '../row-layout.ts';

/** What the clauses of the statement bind, for its parts. */
interface Bound {
  readonly limit: string;
  readonly hubLimit: string;
  readonly types: readonly string[];
  readonly filter: RelationFilter;
}

type NeighborhoodArgs = ArgsOf<'Query', 'neighborhood'>;

/**
 * Everything within some relations of the entities asked, layer by layer, so that the limit keeps what is nearest. The
 * relations are those among all entities found; what the limit hides still counts in the totals. A hub is shown and not
 * gone through, or the picture would be all of its neighbours.
 */
export const neighborhood: RootCompiler<'neighborhood'> = (compilation, field) => {
  const { args } = field;
  const later = (compute: (args: NeighborhoodArgs) => unknown) =>
    compilation.parameter(compilation.perRequest(field, compute));
  const ids = later((given) => limitedIds('ids', given.ids, 1, 1000));
  const hops = within('hops', args.hops, 1, LIMITS.hops.value);
  const bound: Bound = {
    limit: later((given) => within('limit', given.limit, 1, LIMITS.limit.value)),
    hubLimit: later((given) => within('hubLimit', given.hubLimit, 1, 100_000)),
    types: typesOf(args),
    filter: relationFilter(compilation, field),
  };
  const counted = selectMembers(compilation.operation, field).some(({ name }) => name === 'totalByType');
  // What lies beyond the limit is only counted; where nobody asks for that, it need not be found.
  const cut = counted ? '' : ` LIMIT ${bound.limit} + 1`;
  const layers = Array.from({ length: hops + 1 }, (_, hop) => `layer${hop}`);
  const reach = layers.slice(1).map((layer, hop) => {
    const before = layers.slice(0, hop + 1);
    const step = pattern('near', 'relation', bound.types, 'far', args.direction);
    const conditions = [...before.map((earlier) => `NOT far IN ${earlier}`), ...bound.filter.conditions('relation')];
    // What is nearer may fill the limit.
    const room = counted ? '' : `${before.map((layer) => `size(${layer})`).join(' + ')} <= ${bound.limit} AND `;
    const near = hop === 0 ? '' : ` WITH near WHERE ${room}NOT ${isHub('near', bound)}`;
    return (
      `CALL (${before.join(', ')}) { UNWIND ${before.at(-1)} AS near${near} MATCH ${step} WHERE ${conditions.join(' AND ')} ` +
      `WITH DISTINCT far ORDER BY far.id${cut} RETURN collect(far) AS ${layer} }`
    );
  });
  const gone = layers.slice(1, -1).join(' + ') || '[]';
  const long = new Set<string>();
  const { nodes, relations, ...others } = partsOf(compilation, bound, counted);
  const isLong = (part: Expression): Expression => {
    long.add(part.text);
    return part;
  };
  const found = membersOf<'Graph'>(compilation, field, {
    nodes: (member) => isLong(nodes(member)),
    relations: (member) => isLong(relations(member)),
    ...others,
  });
  const columns = new RowLayout();
  const unknown = columns.reader(unknownOf('Entity', ids));
  const unknownSources = columns.reader(unknownOf('Source', bound.filter.claimFilter?.sources ?? null));
  const read = columns.take(found, field.definition.type)(columns.texts.map((_, place) => place));
  const { text, rowOf } = chunkLists(columns.texts, (column) => long.has(column));
  const clauses = [
    `UNWIND range(0, size(${ids}) - 1) AS place MATCH (start:Entity {id: ${ids}[place]})`,
    'WITH start, min(place) AS place ORDER BY place WITH collect(start) AS layer0',
    ...taken(args, bound),
    ...reach,
    `WITH layer0, ${gone} AS passed, ${layers.join(' + ')} AS everything`,
    `WITH layer0, passed, everything, everything[..${bound.limit}] AS visible`,
    relationsText(compilation, field, bound, counted),
    relationCounts(compilation, field, bound),
    text,
  ];
  return {
    text: clauses.join(' '),
    isHeavy: hops > 1,
    decode: (records, request) => {
      const row = rowOf(records);
      refuseUnknown('ids', unknown(row));
      refuseUnknown('sources', unknownSources(row), 'source');
      return read(row, request);
    },
  };
};

/** The types asked, none for all; what is assumed is among those that are named. */
function typesOf(args: NeighborhoodArgs): readonly string[] {
  const types = listArgument(args, 'types') ?? [];
  return types.length === 0 ? types : withAssumed(types, args);
}

/** Adds what may be the same as the entities asked to these, where that is assumed. */
function taken(args: NeighborhoodArgs, { limit, filter }: Bound): readonly string[] {
  const assumed = withAssumed([], args);
  if (assumed.length === 0) return [];
  const conditions = ['NOT far IN layer0', ...filter.conditions('relation')].join(' AND ');
  return [
    `CALL (layer0) { UNWIND layer0 AS near MATCH (near)-[relation:${assumed.join('|')}]-(far) WHERE ${conditions} ` +
      `WITH DISTINCT far ORDER BY far.id LIMIT ${limit} RETURN collect(far) AS taken }`,
    'WITH layer0 + taken AS layer0',
  ];
}

/** The database keeps the number of relations with each node. */
function isHub(node: string, { hubLimit }: Bound): string {
  return `COUNT { (${node})--() } > ${hubLimit}`;
}

/** The relations among everything found, and how many of each type; neither is looked for unless it is asked. */
function relationsText(
  compilation: Compilation,
  field: SelectedField,
  { types, filter }: Bound,
  counted: boolean,
): string {
  const asked = selectMembers(compilation.operation, field).map(({ name }) => name);
  if (!counted && !asked.includes('relations')) return 'WITH layer0, passed, everything, visible, [] AS relations';
  const all = counted ? 'everything' : 'visible';
  const among = [`far IN ${all}`, ...filter.conditions('relation')].join(' AND ');
  const totals =
    ' CALL (relations) { UNWIND relations AS relation WITH type(relation[0]) AS type, count(*) AS count ' +
    'ORDER BY count DESC, type RETURN collect([type, count]) AS totals }';
  return (
    `CALL (${all}) { UNWIND ${all} AS near MATCH ${pattern('near', 'relation', types, 'far', 'OUT')} WHERE ${among} ` +
    `RETURN collect([relation, near, far]) AS relations }${counted ? totals : ''}`
  );
}

function partsOf(compilation: Compilation, bound: Bound, counted: boolean): MemberCompilers<'Graph'> {
  const rows = <Row>(all: Column<readonly Row[]>, valueOf: (row: Row) => unknown) => {
    return (member: SelectedField) => {
      const shape = objectDecoderOf(compilation.operation, member);
      return expressionOf(all, (found, request) => shape(found.map(valueOf), request));
    };
  };
  return {
    nodes: (member) => {
      const node = compilation.variable('n');
      return listOf(compilation, member, { match: `UNWIND visible AS ${node}`, scope: { variable: node } });
    },
    relations: (member) => {
      const relation = compilation.variable('r');
      const ends = { from: compilation.variable('n'), to: compilation.variable('n') };
      const match =
        `UNWIND relations AS t WITH t[0] AS ${relation}, t[1] AS ${ends.from}, t[2] AS ${ends.to}` +
        (counted ? ` WHERE ${ends.from} IN visible AND ${ends.to} IN visible` : '');
      const scope = { variable: relation, ends, claimFilter: bound.filter.claimFilter };
      return listOf(compilation, member, { match, scope, orderBy: `${relation}.id` });
    },
    truncated: () => ({ text: `size(everything) > ${bound.limit}`, decode: asIs }),
    totalByType: rows(column<readonly TypeCount[]>('totals'), ([type, count]) => ({ type, count })),
    ties: rows(column<readonly RelationCount[]>('counts'), ([entity, type, direction, count, shown]) => ({
      entity,
      type,
      direction,
      count,
      shown,
    })),
    hubs: rows(
      column<readonly HubCount[]>(
        `[hub IN passed WHERE hub IN visible AND ${isHub('hub', bound)} | [hub.id, COUNT { (hub)--() }]]`,
      ),
      ([entity, count]) => ({ entity, count }),
    ),
  };
}

type TypeCount = readonly [type: string, count: number];
type RelationCount = readonly [entity: string, type: string, direction: string, count: number, shown: number];
type HubCount = readonly [entity: string, count: number];

/** Of each centre, its relations of each type and direction, in all and among those shown. */
function relationCounts(compilation: Compilation, field: SelectedField, { types, filter }: Bound): string {
  if (!selectMembers(compilation.operation, field).some(({ name }) => name === 'ties')) return '';
  const conditions = filter.conditions('relation');
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
  return (
    `CALL (layer0, visible) { UNWIND layer0 AS near MATCH ${pattern('near', 'relation', types, 'far', 'ANY')}${where} ` +
    `WITH near, type(relation) AS type, CASE WHEN startNode(relation) = near THEN 'OUT' ELSE 'IN' END AS direction, ` +
    `count(*) AS count, sum(CASE WHEN far IN visible THEN 1 ELSE 0 END) AS shown ` +
    `ORDER BY near.id, type, direction RETURN collect([near.id, type, direction, count, shown]) AS counts }`
  );
}
