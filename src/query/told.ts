import type { Compilation } from './compilation.ts';
import { listArgument } from './limits.ts';
import type { Told } from './scope.ts';
import type { SelectedField } from './selection.ts';
import { windowOf } from './time.ts';

/** What `sources` and `knownAt` ask, or null when neither is given: every claim counts. */
export function toldBy(compilation: Compilation, field: SelectedField): Told | null {
  const sources = optionalList(compilation, field, 'sources');
  const knownBy = knownByDay(compilation, field);
  return sources || knownBy ? { sources, knownBy } : null;
}

/** The last day that `knownAt` covers, as a reference of a parameter, or null where it is not given. */
export function knownByDay(compilation: Compilation, field: SelectedField): string | null {
  if (!compilation.isGiven(field, 'knownAt')) return null;
  const day = compilation.later(field, ({ knownAt }) => windowOf('knownAt', knownAt as string).max);
  return compilation.parameter(day);
}

/** A list argument as a reference of a parameter, or null where nothing is named. */
export function optionalList(compilation: Compilation, field: SelectedField, name: string): string | null {
  if (!compilation.fixed(field, (args) => listArgument(args, name) !== null)) return null;
  return compilation.parameter(compilation.later(field, (args) => listArgument(args, name)));
}

/** The condition on a claim that it counts. */
export function isToldClaim({ sources, knownBy }: Told, claim: string): string {
  return both(sources && `${claim}.source IN ${sources}`, knownBy && `${claim}.knownFrom <= ${knownBy}`);
}

/** The condition on a relation that some claim that affirms it counts. */
export function isToldRelation(told: Told, relation: string): string {
  const { sources, knownBy } = told;
  const inAll = both(
    sources && `(${relation}.source IN ${sources} OR any(source IN ${relation}.sources WHERE source IN ${sources}))`,
    knownBy && `${relation}.knownFrom <= ${knownBy}`,
  );
  // Where both are asked, one and the same claim must be of those sources and known by then.
  if (!sources || !knownBy) return inAll;
  return `${inAll} AND (${relation}.tellingSources IS NULL OR size(${tellings(told, relation)}) > 0)`;
}

/**
 * The places of the claims that count in the lists that a relation keeps of them (`tellingSources` and its fellows). A
 * relation whose claims were all known as one keeps no such lists.
 */
export function tellings({ sources, knownBy }: Told, relation: string): string {
  const counts = both(
    sources && `${relation}.tellingSources[i] IN ${sources}`,
    knownBy && `${relation}.tellingKnownFrom[i] <= ${knownBy}`,
  );
  return `[i IN range(0, size(${relation}.tellingSources) - 1) WHERE ${counts}]`;
}

function both(...conditions: readonly (string | null)[]): string {
  return conditions.filter((condition) => condition !== null).join(' AND ');
}
