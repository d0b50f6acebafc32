import { InputError } from '../../domain/input-error.ts';
import { BEGINNING, FOREVER } from '../../domain/partial-date.ts';
import { RELATION_TYPES } from '../../domain/relation-types.ts';
import type { Compilation, Expression } from '../compilation.ts';
import { listArgument, within } from '../limits.ts';
import { projectField } from '../project.ts';
import { FORMER_TYPES, relationFilter } from '../relation-filter.ts';
import { UnknownIds, single, type RootCompiler } from '../root.ts';
import type { SelectedField } from '../selection.ts';
import { windowOf } from '../time.ts';
import { membersOf } from '../tuple.ts';

/** Families that do not tie two parties by themselves: a shared city, a shared document, a doubt about identity. */
const NOT_TIES = new Set(['PLACE', 'DOCUMENT', 'IDENTITY']);

/** The shortest ways between two entities, no entity twice on one way. */
export const paths: RootCompiler = (compilation, field) => {
  const { args } = field;
  const [from, to] = [args['from'] as string, args['to'] as string];
  const maxHops = within('maxHops', args['maxHops'] as number, 1, 10);
  const first = within('first', args['first'] as number, 1, 100);
  const types = typesToWalk(args).join('|');
  const filter = relationFilter(compilation, field)('tie');
  const where = filter.length > 0 ? ` WHERE ${filter.join(' AND ')}` : '';
  const path = compilation.variable('path');
  const conditions = [`all(stop IN nodes(${path}) WHERE single(other IN nodes(${path}) WHERE other = stop))`];
  if (args['timeConsistent'] === true)
    conditions.push(overlapText(compilation, path, args['asOf'] as string | null | undefined));
  const search =
    from === to
      ? `MATCH ${path} = (start)`
      : `MATCH SHORTEST ${first} (${path} = (start)(()-[tie:${types}${where}]-()){1,${maxHops}}(finish) ` +
        `WHERE ${conditions.join(' AND ')})`;
  const row = membersOf(compilation, field, (member) => partOf(compilation, member, path));
  const text =
    `OPTIONAL MATCH (start:Entity {id: ${compilation.parameter(from)}}) ` +
    `OPTIONAL MATCH (finish:Entity {id: ${compilation.parameter(to)}}) ` +
    `RETURN [start IS NULL, finish IS NULL, COLLECT { WITH start, finish WHERE start IS NOT NULL AND finish IS NOT NULL ` +
    `${search} WITH ${path} ORDER BY length(${path}), [tie IN relationships(${path}) | tie.id] RETURN ${row.text} }] AS value`;
  return {
    text,
    decode: single((raw) => {
      const [noStart, noFinish, found] = raw as [boolean, boolean, unknown[]];
      if (noStart) throw new UnknownIds('from', [from]);
      if (noFinish) throw new UnknownIds('to', [to]);
      return found.map(row.decode);
    }),
  };
};

function typesToWalk(args: SelectedField['args']): readonly string[] {
  const asked = listArgument(args, 'types');
  const avoided = new Set(listArgument(args, 'avoidTypes'));
  const walkable = asked ?? RELATION_TYPES.filter(({ family }) => !NOT_TIES.has(family)).map(({ type }) => type);
  const types = walkable.filter((type) => !avoided.has(type));
  if (types.length === 0)
    throw new InputError('avoidTypes: no type is left to walk; give fewer, or name more in types.');
  return types;
}

/** Whether the relations of a way may all have held at one time, within `asOf` if that is asked. */
function overlapText(compilation: Compilation, path: string, asOf: string | null | undefined): string {
  const window = asOf ? windowOf('asOf', asOf) : { min: BEGINNING, max: FOREVER };
  const former = `type(tie) IN [${FORMER_TYPES.map((type) => `'${type}'`).join(', ')}]`;
  const bound = (held: string, own: string, open: number) =>
    `coalesce(CASE WHEN ${former} THEN tie.${held} ELSE tie.${own} END, ${open})`;
  const start = bound('heldStartMin', 'startMin', BEGINNING);
  const end = bound('heldEndMax', 'endMax', FOREVER);
  const ties = `relationships(${path})`;
  return (
    `reduce(latest = ${compilation.parameter(window.min)}, tie IN ${ties} | CASE WHEN ${start} > latest THEN ${start} ELSE latest END) <= ` +
    `reduce(earliest = ${compilation.parameter(window.max)}, tie IN ${ties} | CASE WHEN ${end} < earliest THEN ${end} ELSE earliest END)`
  );
}

function partOf(compilation: Compilation, member: SelectedField, path: string): Expression {
  if (member.name === 'length') return { text: `length(${path})`, decode: (raw) => raw };
  const [variable, all] = member.name === 'nodes' ? ['n', 'nodes'] : ['r', 'relationships'];
  const item = compilation.variable(variable);
  const { text, decode } = projectField(compilation, { variable: item }, member);
  return {
    text: `COLLECT { UNWIND ${all}(${path}) AS ${item} RETURN ${text} }`,
    decode: (raw) => (raw as unknown[]).map(decode),
  };
}
