import { RELATION_TYPES } from '../domain/relation-types.ts';
import type { Compilation } from './compilation.ts';
import { asIs, type Expression } from './expression.ts';
import type { SelectedField } from './selection.ts';
import { relationTime } from './relation-time.ts';
import { timeQuestion, type TimeArgs } from './time.ts';
import type { ClaimFilter } from '../store/layout/claim.ts';
import { relationMatches } from '../store/layout/relation.ts';
import { claimFilterOf, type ClaimFilterArgs } from './claim-filter.ts';

/** What a field's arguments ask of relations. */
export interface RelationFilter {
  readonly claimFilter: ClaimFilter | null;
  /** The conditions on the relation in a variable; of the `former` types the state behind is what must hold. */
  readonly conditions: (relation: string, former?: readonly string[]) => readonly string[];
  /** The certainty of the relation in a variable, on the same terms; null when no time was asked. */
  readonly certainty: (relation: string, former?: readonly string[]) => Expression;
}

/** What `sources`, `asOf`, `certainty` and `knownAt` let through. */
export function relationFilter(
  compilation: Compilation,
  field: SelectedField<TimeArgs & ClaimFilterArgs>,
): RelationFilter {
  const time = timeQuestion(compilation, field);
  const claimFilter = claimFilterOf(compilation, field);
  return {
    claimFilter,
    conditions: (relation, former = []) => [
      ...(claimFilter ? [relationMatches(claimFilter, relation)] : []),
      ...(time
        ? [relationTime(relation, claimFilter, former)((bounds) => time.question.keeps(bounds, time.certainty))]
        : []),
    ],
    certainty: (relation, former = []) => ({
      text: time ? relationTime(relation, claimFilter, former)((bounds) => time.question.certainty(bounds)) : 'null',
      decode: asIs,
    }),
  };
}

/** The types of which a "formerly" relation's past state has bounds of its own. */
export const FORMER_TYPES: readonly string[] = RELATION_TYPES.filter(({ formerOf }) => formerOf).map(
  ({ type }) => type,
);
