import { LIMITS } from '../../domain/limits.ts';
import { rowOf } from '../columns.ts';
import { asIs } from '../expression.ts';
import { each } from '../each.ts';
import { limitedIds, within } from '../limits.ts';
import { projectField } from '../project.ts';
import { relationFilter } from '../relation-filter.ts';
import { refuseUnknown, single, unknownOf, type RootCompiler } from '../root.ts';
import { listOf } from '../subquery.ts';
import { connectingTypes } from '../connecting-types.ts';
import { membersOf } from '../row-layout.ts';

/** What two or more entities have in common: others that are related to at least two of them, those with most first. */
export const sharedTies: RootCompiler<'sharedTies'> = (compilation, field) => {
  const { args } = field;
  const ids = compilation.parameter(
    compilation.perRequest(field, (given) => limitedIds('ids', [...new Set(limitedIds('ids', given.ids))], 2)),
  );
  const first = compilation.parameter(
    compilation.perRequest(field, (given) => within('first', given.first, 1, LIMITS.first.value)),
  );
  const filter = relationFilter(compilation, field);
  const conditions = [`NOT other.id IN ${ids}`, ...filter.conditions('relation')].join(' AND ');
  const one = membersOf<'SharedTie'>(compilation, field, {
    count: () => ({ text: 'count', decode: asIs }),
    node: (member) => projectField(compilation, { variable: 'other' }, member),
    relations: (member) => {
      const relation = compilation.variable('r');
      const scope = { variable: relation, claimFilter: filter.claimFilter };
      return listOf(compilation, member, {
        match: `UNWIND relations AS ${relation}`,
        scope,
        orderBy: `${relation}.id`,
      });
    },
  });
  const row = rowOf({
    unknown: unknownOf('Entity', ids),
    unknownSources: unknownOf('Source', filter.claimFilter?.sources ?? null),
    found:
      `COLLECT { UNWIND ${ids} AS id MATCH (asked:Entity {id: id})-[relation:${connectingTypes(args).join('|')}]-(other) WHERE ${conditions} ` +
      `WITH other, count(DISTINCT asked) AS count, collect(DISTINCT relation) AS relations WHERE count > 1 ` +
      `WITH * ORDER BY count DESC, other.id LIMIT ${first} RETURN ${one.text} }`,
  });
  return {
    text: `RETURN ${row.text} AS value`,
    decode: single(
      row.decodedBy(({ unknown, unknownSources, found }, request) => {
        refuseUnknown('ids', unknown);
        refuseUnknown('sources', unknownSources, 'source');
        return each(one.decode)(found, request);
      }),
    ),
  };
};
