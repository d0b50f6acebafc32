import type { RelationOrderField } from '../../generated/graphql.ts';
import type { Compilation } from '../compilation.ts';
import { compileConnection } from '../connection.ts';
import type { OrderKey } from '../page.ts';
import { relationFilter } from '../relation-filter.ts';
import { relationEdge } from '../relation-edge.ts';
import { relationsFound, type RelationVariables } from '../relation-where.ts';
import { single, type RootCompiler } from '../root.ts';
import { countText } from '../cypher-text.ts';

/**
 * All relations. Indexes on relations are of one type each, so a page of all of them goes along the ids of the entities at
 * their starts; the other orders sort what fulfils the conditions.
 */
export const relations: RootCompiler<'relations'> = (compilation, field) => {
  const variables = variablesOf(compilation);
  compilation.beginsWith('');
  const { relation, from, to } = variables;
  const filter = relationFilter(compilation, field);
  const { match, where, narrowed } = relationsFound(compilation, field, variables);
  const conditions = [...where, ...filter.conditions(relation)];
  const { field: by = 'FROM', direction } = field.args.orderBy;
  const order = keysOf(by, variables).map((text): OrderKey => ({ text, descending: direction === 'DESC' }));
  // Left to itself the planner goes through all relations and sorts them while there are few, and keeps to that.
  const index = by === 'FROM' && !narrowed ? { index: { constant: null, hint: `${from}:Entity(id)` } } : {};
  const { text, decode } = compileConnection(compilation, field, {
    name: `relations by ${by.toLowerCase()}${direction === 'DESC' ? ' down' : ''}`,
    owner: null,
    match,
    // Trivially true; the index is used only where its property is spoken of.
    where: [...conditions, `${from}.id > ''`],
    order,
    ...index,
    // Without a condition the database knows by heart.
    total: conditions.length === 0 && !narrowed ? 'COUNT { ()-->() }' : countText(match, conditions),
    edge: relationEdge(compilation, { relation, ends: { from, to }, filter }),
  });
  return { text: `RETURN ${text} AS value`, decode: single(decode) };
};

function variablesOf(compilation: Compilation): RelationVariables {
  return { relation: compilation.variable('r'), from: compilation.variable('n'), to: compilation.variable('n') };
}

/** What relations are sorted by; the last key tells any two apart, and none is null. */
function keysOf(by: RelationOrderField, { relation, from }: RelationVariables): readonly string[] {
  const id = `${relation}.id`;
  if (by === 'FROM') return [`${from}.id`, id];
  if (by === 'TYPE') return [`type(${relation})`, id];
  // Behind every date in the order of texts.
  return by === 'START' ? [`coalesce(${relation}.start, '~')`, id] : [id];
}
