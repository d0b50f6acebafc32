import { RELATION_TYPES } from '../domain/relation-types.ts';
import type { Compilation } from './compilation.ts';
import type { SelectedField } from './selection.ts';
import { listArgument } from './limits.ts';
import { boundsOf, timeQuestion, windowOf } from './time.ts';

/** What `sources`, `asOf`, `certainty` and `knownAt` let through of the relation in a variable. */
export function relationFilter(
  compilation: Compilation,
  field: SelectedField,
): (relation: string) => readonly string[] {
  const time = timeQuestion(compilation, field.args);
  const sources = listArgument(field.args, 'sources');
  const knownAt = field.args['knownAt'] as string | null | undefined;
  const sourceList = sources ? compilation.parameter(sources) : null;
  const knownBy = knownAt ? compilation.parameter(windowOf('knownAt', knownAt).max) : null;
  return (relation) => [
    ...(time ? [time.question.keeps(boundsOf(relation), time.certainty)] : []),
    ...(sourceList ? [`any(source IN ${relation}.sources WHERE source IN ${sourceList})`] : []),
    ...(knownBy ? [`${relation}.knownFrom <= ${knownBy}`] : []),
  ];
}

/** The types of which a "formerly" relation's past state has bounds of its own. */
export const FORMER_TYPES: readonly string[] = RELATION_TYPES.filter(({ formerOf }) => formerOf).map(
  ({ type }) => type,
);
