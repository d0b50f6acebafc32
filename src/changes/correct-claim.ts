import type { CorrectClaimInput } from '../generated/graphql.ts';
import type { Database } from '../graph/database.ts';
import { added, applyChanges, decisionChanges, reviewedClaims } from './claim-changes.ts';
import { decided, unknownClaims } from './decide-claims.ts';
import { makeChange, type Actor, type ChangeMade } from './make-change.ts';
import { prepareClaims, type ClaimChecks } from './new-claims.ts';
import { refuse, type ChangeProblem } from './problem.ts';

/** A correction accepts the claim that it adds, which is the caller's own. */
const OWN_CORRECTION: ChangeProblem = {
  code: 'NOT_ALLOWED',
  message:
    'with: here somebody else must accept what one says; propose the right claim by proposeClaims, for another curator to accept it and to retract this one',
  path: 'with',
};

/** Puts a claim of the same source in place of one that is wrong, which is retracted. Throws ChangeRefused. */
export function correctClaim(
  database: Database,
  actor: Actor,
  input: CorrectClaimInput,
  { review, idsLike, texts }: ClaimChecks,
): Promise<ChangeMade> {
  const { claim: id, with: right, ...options } = input;
  return makeChange(database, actor, {
    kind: 'CORRECT',
    options,
    input: { claim: id, with: right, reason: options.reason },
    claims: [id],
    work: async (work) => {
      if (review === 'four-eyes') refuse([OWN_CORRECTION]);
      const there = await reviewedClaims(work.run, [id]);
      refuse(unknownClaims([id], there, () => 'claim'));
      const { row: stored } = there.get(id)!;
      const source = String(stored['source']);
      if (stored['status'] === 'RETRACTED' || stored['status'] === 'REJECTED')
        refuse([
          {
            code: 'NOTHING_TO_CHANGE',
            message: `claim "${id}" is ${stored['status']} and does not count; proposeClaims adds another one`,
            path: 'claim',
          },
        ]);
      const prepared = await prepareClaims(work, { source, inputs: [right], at: () => ['with'], idsLike, texts });
      const { claims, own, canonical } = prepared;
      const replaced = decisionChanges(there, (claim, before) => ({
        ...decided(claim, before, work.id),
        status: 'RETRACTED',
      }));
      const changes = [
        ...claims.map((claim) => added({ ...claim, status: 'ACCEPTED' }, work.id, canonical)),
        ...replaced,
      ];
      return {
        ...(await applyChanges(work.run, changes)),
        source,
        made: { claim: own[0] ?? claims.at(-1)!.id, replaced: id },
      };
    },
  });
}
