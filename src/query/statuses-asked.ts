import { InputError } from '../domain/input-error.ts';
import type { ClaimStatus } from '../domain/vocabulary.ts';
import type { Compilation } from './compilation.ts';
import type { Args, Later } from './request.ts';
import type { SelectedField } from './selection.ts';

/** The argument that takes in claims that are not accepted. */
const ARGUMENT = 'status';

/**
 * The results of review whose claims count beside the accepted ones for all of a root field: those that its `status` names; none
 * where it is not given. To be called once the root field is compiled. Throws InputError where a field also asks what some claims
 * alone give, as that is told from accepted claims.
 */
export function statusesAsked(compilation: Compilation, field: SelectedField<Args>): Later<readonly ClaimStatus[]> {
  if (!field.definition.args.some(({ name }) => name === ARGUMENT)) return () => [];
  if (!compilation.isGiven(field, ARGUMENT)) return () => [];
  if (compilation.filtersClaims)
    throw new InputError(
      'status: it cannot be asked together with sources, or with knownAt for a day; leave one of them out.',
    );
  return compilation.perRequest(field, (args) => statusesOf(args[ARGUMENT] as readonly ClaimStatus[]));
}

function statusesOf(asked: readonly ClaimStatus[]): readonly ClaimStatus[] {
  const decided = asked.find((status) => status === 'REJECTED' || status === 'RETRACTED');
  if (decided === undefined) return [...new Set(asked)].filter((status) => status !== 'ACCEPTED');
  throw new InputError(
    `status: ${decided} claims are not taken in; give PROPOSED, or ask claims(where: { status: [${decided}] }).`,
  );
}
