import { asIs } from '../expression.ts';
import { each } from '../each.ts';
import { limitedIds, within } from '../limits.ts';
import { projectField } from '../project.ts';
import { relationFilter } from '../relation-filter.ts';
import { refuseUnknown, single, unknownOf, type RootCompiler } from '../root.ts';
import { listOf } from '../subquery.ts';
import { tieTypes } from '../tie-types.ts';
import { membersOf } from '../tuple.ts';

/** What two or more entities have in common: others that are tied to at least two of them, the most tied first. */
export const sharedTies: RootCompiler = (compilation, field) => {
  const { args } = field;
  const ids = compilation.parameter(
    compilation.later(field, (given) => [...new Set(limitedIds('ids', given['ids'] as string[], 2))]),
  );
  const first = compilation.parameter(
    compilation.later(field, (given) => within('first', given['first'] as number, 1, 100)),
  );
  const filter = relationFilter(compilation, field);
  const conditions = [`NOT other.id IN ${ids}`, ...filter.conditions('tie')].join(' AND ');
  const one = membersOf(compilation, field, (member) => {
    if (member.name === 'count') return { text: 'count', decode: asIs };
    if (member.name === 'node') return projectField(compilation, { variable: 'other' }, member);
    const tie = compilation.variable('r');
    const scope = { variable: tie, told: filter.told };
    return listOf(compilation, member, { match: `UNWIND ties AS ${tie}`, scope, orderBy: `${tie}.id` });
  });
  return {
    text:
      `RETURN [${unknownOf('Entity', ids)}, ${unknownOf('Source', filter.told?.sources ?? null)}, COLLECT { ` +
      `UNWIND ${ids} AS id MATCH (asked:Entity {id: id})-[tie:${tieTypes(args).join('|')}]-(other) WHERE ${conditions} ` +
      `WITH other, count(DISTINCT asked) AS count, collect(DISTINCT tie) AS ties WHERE count > 1 ` +
      `WITH * ORDER BY count DESC, other.id LIMIT ${first} RETURN ${one.text} }] AS value`,
    decode: single((raw, request) => {
      const [unknown, unknownSources, found] = raw as [string[], string[], unknown[]];
      refuseUnknown('ids', unknown);
      refuseUnknown('sources', unknownSources, 'source');
      return each(one.decode)(found, request);
    }),
  };
};
