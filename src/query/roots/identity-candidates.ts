import { InputError } from '../../domain/input-error.ts';
import { candidateText, JUDGED_DIFFERENT } from '../../store/layout/candidate.ts';
import type { Compilation } from '../compilation.ts';
import { compileConnection } from '../connection.ts';
import { countText } from '../cypher-text.ts';
import { projectField } from '../project.ts';
import { single, type RootCompiler } from '../root.ts';
import type { ArgsOf } from '../schema-types.ts';

/** Pairs of entities that may be the same, in the order of their position; those of one entity are few. */
export const identityCandidates: RootCompiler<'identityCandidates'> = (compilation, field) => {
  compilation.beginsWith('');
  const pair = compilation.variable('p');
  const property = (name: Parameters<typeof candidateText>[1]) => candidateText(pair, name);
  const ofEntity = compilation.isGiven(field, 'entity');
  const match = ofEntity
    ? pairsOf(compilation, pair, compilation.argument(field, 'entity'))
    : `MATCH (${pair}:IdentityCandidate)`;
  const where = [
    ...(ofEntity ? [] : [`${property('position')} < ${JUDGED_DIFFERENT}`, `${property('id')} > ''`]),
    ...(compilation.isGiven(field, 'minScore')
      ? [`${property('score')} >= ${compilation.parameter(compilation.perRequest(field, minScoreOf))}`]
      : []),
  ];
  const { text, decode } = compileConnection(compilation, field, {
    name: 'identityCandidates',
    owner: null,
    match,
    where,
    order: [{ text: property('position') }, { text: property('id') }],
    total: countText(match, where),
    edge: (member) => projectField(compilation, { variable: pair }, member),
  });
  return { text: `RETURN ${text} AS value`, decode: single(decode) };
};

/** Either end has an index of its own. */
function pairsOf(compilation: Compilation, pair: string, entity: string): string {
  const one = compilation.variable('p');
  const by = (end: 'left' | 'right') =>
    `MATCH (${one}:IdentityCandidate) WHERE ${candidateText(one, end)} = ${entity} AND ${candidateText(one, 'id')} > '' RETURN ${one}`;
  return `UNWIND COLLECT { ${by('left')} UNION ALL ${by('right')} } AS ${one} WITH ${one} AS ${pair}`;
}

function minScoreOf({ minScore }: ArgsOf<'Query', 'identityCandidates'>): number {
  if (minScore! >= 0 && minScore! <= 1) return minScore!;
  throw new InputError(`minScore: ${minScore} is not allowed; give 0 to 1, for instance ${minScore! < 0 ? 0 : 1}.`);
}
