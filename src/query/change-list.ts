import type { Compilation } from './compilation.ts';
import { compileConnection } from './connection.ts';
import { countText } from './cypher-text.ts';
import type { Expression } from './expression.ts';
import { idsOfEntity } from './ids-of-entity.ts';
import type { PageArgs } from './page.ts';
import { projectField } from './project.ts';
import type { SelectedField } from './selection.ts';

/** What a list of changes is found by: the changes themselves, or what is written down of a claim or an entity in them. */
export interface ChangesBy {
  /** The property and the reference of its value; null for all changes. */
  readonly entry: { readonly property: 'claim' | 'entity'; readonly reference: string } | null;
  /** Conditions on a change, given its variable. */
  readonly where: (change: string) => readonly string[];
  /** Whose list it is, as Cypher; null for one of the root. */
  readonly owner: string | null;
}

/** A list of changes, newest first. */
export function changeList(
  compilation: Compilation,
  field: SelectedField<PageArgs>,
  { entry, where, owner }: ChangesBy,
): Expression {
  const change = compilation.variable('h');
  const given = where(change);
  const edge = (member: SelectedField) => projectField(compilation, { variable: change }, member);
  if (entry === null) {
    const match = `MATCH (${change}:Change)`;
    const conditions = [...given, `${change}.number > 0`];
    const order = [{ text: `${change}.number`, descending: true }];
    const total = countText(match, conditions);
    return compileConnection(compilation, field, {
      name: 'changes',
      owner,
      match,
      where: conditions,
      order,
      total,
      edge,
    });
  }
  const row = compilation.variable('e');
  const id = compilation.variable('i');
  // One change may have entries on several of the ids that an entity has had.
  const match =
    entry.property === 'claim'
      ? `MATCH (${row}:ChangeEntry) WHERE ${row}.claim = ${entry.reference} AND ${row}.number > 0 MATCH (${change}:Change {id: ${row}.change})`
      : `UNWIND ${idsOfEntity(compilation, entry.reference)} AS ${id} ` +
        `MATCH (${row}:ChangeEntry) WHERE ${row}.entity = ${id} AND ${row}.number > 0 ` +
        `WITH DISTINCT ${row}.change AS ${id} MATCH (${change}:Change {id: ${id}})`;
  const order = [{ text: `${change}.number`, descending: true }];
  return compileConnection(compilation, field, {
    name: 'changes',
    owner,
    match,
    where: given,
    order,
    total: countText(match, given),
    edge,
  });
}
