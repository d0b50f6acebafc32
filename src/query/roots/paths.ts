import { InputError } from '../../domain/input-error.ts';
import { LIMITS } from '../../domain/limits.ts';
import { BEGINNING, FOREVER, dayText, type Day } from '../../domain/partial-date.ts';
import { CONFIDENCES } from '../../domain/relation-view.ts';
import { MODALITIES } from '../../domain/vocabulary.ts';
import type { Compilation } from '../compilation.ts';
import { column, expressionOf, rowOf } from '../columns.ts';
import { asIs, type Expression } from '../expression.ts';
import { each } from '../each.ts';
import { within } from '../limits.ts';
import { FORMER_TYPES, relationFilter, type RelationFilter } from '../relation-filter.ts';
import { relationTime } from '../relation-time.ts';
import type { Request } from '../request.ts';
import { refuseUnknown, single, unknownOf, type RootCompiler } from '../root.ts';
import type { ArgsOf } from '../schema-types.ts';
import type { SelectedField } from '../selection.ts';
import { objectDecoderOf } from '../object-decoder.ts';
import { listOf, oneOf } from '../subquery.ts';
import { ASSUMPTIONS, connectingTypes } from '../connecting-types.ts';
import { windowAsked } from '../time.ts';
import { optionalList } from '../claim-filter.ts';
import { membersOf, type MemberCompilers } from '../row-layout.ts';

type PathsArgs = ArgsOf<'Query', 'paths'>;

/** The shortest ways between two entities, no entity twice on one way. */
export const paths: RootCompiler<'paths'> = (compilation, field) => {
  const { args } = field;
  const maxHops = within('maxHops', args.maxHops, 1, LIMITS.maxHops.value);
  const first = within('first', args.first, 1, LIMITS.first.value);
  const types = connectingTypes(args).join('|');
  const filter = relationFilter(compilation, field);
  const allowed = filter.conditions('relation');
  const where = allowed.length > 0 ? ` WHERE ${allowed.join(' AND ')}` : '';
  const path = compilation.variable('path');
  const asked = windowAsked(compilation, field);
  const way: Way = {
    path,
    filter,
    latest: compilation.parameter((request: Request) => asked(request).min),
    earliest: compilation.parameter((request: Request) => asked(request).max),
  };
  const conditions = [`all(stop IN nodes(${path}) WHERE single(other IN nodes(${path}) WHERE other = stop))`];
  if (args.timeConsistent) conditions.push(`${overlapFrom(way)} <= ${overlapTo(way)}`);
  const passing = passingThrough(compilation, field);
  const step = passing
    ? `(near)-[relation:${types}${where}]-(far) WHERE ${passing.condition}`
    : `()-[relation:${types}${where}]-()`;
  // One shortest way goes through nothing twice, and finding one takes a fraction of finding several.
  const anyShortest = `MATCH ${path} = shortestPath((start)-[:${types}*1..${maxHops}]-(finish))`;
  const search = compilation.specializeOn(field, ({ from, to }) => from === to)
    ? `MATCH ${path} = (start)`
    : first === 1 && !args.timeConsistent && passing === null
      ? anyShortest + (allowed.length > 0 ? ` WHERE all(relation IN relationships(${path})${where})` : '')
      : `MATCH SHORTEST ${first} (${path} = (start)(${step}){1,${maxHops}}(finish) ` +
        `WHERE ${conditions.join(' AND ')})`;
  const one = membersOf(compilation, field, partsOf(compilation, way));
  const row = rowOf({
    noStart: column<boolean>('start IS NULL'),
    noFinish: column<boolean>('finish IS NULL'),
    unknownSources: unknownOf('Source', filter.claimFilter?.sources ?? null),
    unknownAvoided: unknownOf('Entity', passing?.avoid ?? null),
    found:
      'COLLECT { WITH start, finish WHERE start IS NOT NULL AND finish IS NOT NULL ' +
      `${search} WITH ${path} ORDER BY length(${path}), [relation IN relationships(${path}) | relation.id] RETURN ${one.text} }`,
  });
  return {
    text:
      `OPTIONAL MATCH (start:Entity {id: ${compilation.argument(field, 'from')}}) ` +
      `OPTIONAL MATCH (finish:Entity {id: ${compilation.argument(field, 'to')}}) RETURN ${row.text} AS value`,
    isHeavy: true,
    decode: single(
      row.decodedBy(({ noStart, noFinish, unknownSources, unknownAvoided, found }, request) => {
        const { from, to } = field.argsOf(request);
        refuseUnknown('from', noStart ? [from] : []);
        refuseUnknown('to', noFinish ? [to] : []);
        refuseUnknown('avoid', unknownAvoided);
        refuseUnknown('sources', unknownSources, 'source');
        return each(one.decode)(found, request);
      }),
    ),
  };
};

/** What a way may go through between its ends, and the entities that it avoids as a reference; null where nothing is asked. */
function passingThrough(
  compilation: Compilation,
  field: SelectedField<PathsArgs>,
): { readonly condition: string; readonly avoid: string | null } | null {
  const avoid = optionalList(compilation, field, 'avoid');
  if (avoid) compilation.perRequest(field, checkAvoided);
  const hubLimit = compilation.isGiven(field, 'hubLimit')
    ? compilation.parameter(compilation.perRequest(field, (args) => within('hubLimit', args.hubLimit!, 1, 100_000)))
    : null;
  if (!avoid && !hubLimit) return null;
  const ends = compilation.parameter(compilation.perRequest(field, ({ from, to }) => [from, to]));
  const open = [
    ...(avoid ? [`NOT far.id IN ${avoid}`] : []),
    // The database keeps the number of relations with each node.
    ...(hubLimit ? [`COUNT { (far)--() } <= ${hubLimit}`] : []),
  ];
  return { condition: `far.id IN ${ends} OR (${open.join(' AND ')})`, avoid };
}

function checkAvoided({ avoid, from, to }: PathsArgs): void {
  const end = avoid?.find((id) => id === from || id === to);
  if (end === undefined) return;
  const name = end === from ? 'from' : 'to';
  throw new InputError(
    `avoid: "${end}" is where the ways ${name === 'from' ? 'begin' : 'end'} (${name}); leave it out of avoid.`,
  );
}

/** A way in the making: its variable, whose claims count, and the window asked as references of parameters. */
interface Way {
  readonly path: string;
  readonly filter: RelationFilter;
  readonly latest: string;
  readonly earliest: string;
}

/** The first day on which all relations of a way may have held, within what was asked. */
function overlapFrom({ path, filter, latest }: Way): string {
  const start = relationTime(
    'relation',
    filter.claimFilter,
    FORMER_TYPES,
  )(({ startMin }) => `coalesce(${startMin}, ${BEGINNING})`);
  return `reduce(latest = ${latest}, day IN [relation IN relationships(${path}) | ${start}] | CASE WHEN day > latest THEN day ELSE latest END)`;
}

/** The last such day. */
function overlapTo({ path, filter, earliest }: Way): string {
  const end = relationTime(
    'relation',
    filter.claimFilter,
    FORMER_TYPES,
  )(({ endMax }) => `coalesce(${endMax}, ${FOREVER})`);
  return `reduce(earliest = ${earliest}, day IN [relation IN relationships(${path}) | ${end}] | CASE WHEN day < earliest THEN day ELSE earliest END)`;
}

function partsOf(compilation: Compilation, way: Way): MemberCompilers<'Path'> {
  const { path, filter } = way;
  return {
    length: () => ({ text: `length(${path})`, decode: asIs }),
    certainty: () => {
      const one = filter.certainty('relation').text;
      const all = `relationships(${path})`;
      return {
        text: `CASE WHEN any(relation IN ${all} WHERE ${one} = 'POSSIBLY') THEN 'POSSIBLY' ELSE head([relation IN ${all} | ${one}]) END`,
        decode: asIs,
      };
    },
    overlap: (member) => {
      const shape = objectDecoderOf(compilation.operation, member);
      const days = column<readonly [from: Day, to: Day]>(`[${overlapFrom(way)}, ${overlapTo(way)}]`);
      return expressionOf(days, ([from, to], request) =>
        from > to ? null : shape({ from: dayText(from), to: dayText(to) }, request),
      );
    },
    weakest: (member) => weakest(compilation, member, way),
    nodes: (member) => {
      const variable = compilation.variable('n');
      return listOf(compilation, member, { match: `UNWIND nodes(${path}) AS ${variable}`, scope: { variable } });
    },
    relations: (member) => relationsOf(compilation, member, way),
    assumes: (member) => relationsOf(compilation, member, way, ASSUMPTIONS),
  };
}

/** The relations of a way, in its order; only those of some types where these are given. */
function relationsOf(
  compilation: Compilation,
  member: SelectedField,
  { path, filter }: Way,
  types: readonly string[] | null = null,
): Expression {
  const variable = compilation.variable('r');
  const ends = { from: compilation.variable('n'), to: compilation.variable('n') };
  const bound = `startNode(${variable}) AS ${ends.from}, endNode(${variable}) AS ${ends.to}`;
  return listOf(compilation, member, {
    match: `UNWIND ${ofTypes(`relationships(${path})`, types)} AS ${variable} WITH ${variable}, ${bound}`,
    scope: { variable, ends, claimFilter: filter.claimFilter },
  });
}

function ofTypes(relations: string, types: readonly string[] | null): string {
  if (types === null) return relations;
  return `[relation IN ${relations} WHERE type(relation) IN [${types.map((type) => `'${type}'`).join(', ')}]]`;
}

/** The relation of a way that is said least firmly; of several, the first on the way. */
function weakest(compilation: Compilation, member: SelectedField, { path, filter }: Way): Expression {
  const variable = compilation.variable('r');
  const rank = (property: string, words: readonly string[]) =>
    `CASE ${variable}.${property} ${words.map((word, place) => `WHEN '${word}' THEN ${place}`).join(' ')} END`;
  const order = `${rank('confidence', CONFIDENCES)} DESC, ${rank('modality', MODALITIES)} DESC, place`;
  const match =
    `UNWIND range(0, length(${path}) - 1) AS place WITH relationships(${path})[place] AS ${variable}, place ` +
    `ORDER BY ${order} LIMIT 1`;
  return oneOf(compilation, member, { match, scope: { variable, claimFilter: filter.claimFilter } });
}
