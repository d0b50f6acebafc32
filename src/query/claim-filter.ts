import { isMoment, momentOf } from '../domain/moment.ts';
import type { Compilation } from './compilation.ts';
import { listArgument, type ListArgs } from './limits.ts';
import type { ClaimFilter } from '../store/layout/claim.ts';
import type { SelectedField } from './selection.ts';
import { windowOf } from './time.ts';

/** The argument that says by when something was known. */
interface KnownAtArgs {
  readonly knownAt?: string | null;
}

/** The arguments that say whose claims count. */
export interface ClaimFilterArgs extends KnownAtArgs {
  readonly sources?: readonly string[] | null;
}

/** What `sources` and `knownAt` ask, or null when neither is given: every claim counts. */
export function claimFilterOf(compilation: Compilation, field: SelectedField<ClaimFilterArgs>): ClaimFilter | null {
  const sources = optionalList(compilation, field, 'sources');
  const knownBy = knownByDay(compilation, field);
  if (!sources && !knownBy) return null;
  compilation.filtersClaims = true;
  return { sources, knownBy };
}

/**
 * The last day that `knownAt` covers, as a reference of a parameter, or null where it is not given. A moment is not for the
 * statement: the graph is then as it was, and all claims of that graph count.
 */
export function knownByDay(compilation: Compilation, field: SelectedField<KnownAtArgs>): string | null {
  if (!compilation.isGiven(field, 'knownAt')) return null;
  if (compilation.specializeOn(field, ({ knownAt }) => isMoment(knownAt!))) {
    compilation.moments.push(compilation.perRequest(field, ({ knownAt }) => momentOf('knownAt', knownAt!)));
    return null;
  }
  const day = compilation.perRequest(field, ({ knownAt }) => windowOf('knownAt', knownAt!).max);
  return compilation.parameter(day);
}

/** A list argument as a reference of a parameter, or null where nothing is named. */
export function optionalList<Name extends string>(
  compilation: Compilation,
  field: SelectedField<ListArgs<NoInfer<Name>>>,
  name: Name,
): string | null {
  if (!compilation.specializeOn(field, (args) => listArgument(args, name) !== null)) return null;
  return compilation.parameter(compilation.perRequest(field, (args) => listArgument(args, name)));
}
