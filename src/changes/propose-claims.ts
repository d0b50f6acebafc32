import type { Claim } from '../domain/claim.ts';
import type { ProposeClaimsInput } from '../generated/graphql.ts';
import type { Database } from '../graph/database.ts';
import { added, applyChanges } from './claim-changes.ts';
import { tooMany } from './limits.ts';
import { makeChange, type Actor, type ChangeMade } from './make-change.ts';
import { prepareClaims, type ClaimChecks } from './new-claims.ts';
import { refuse, type ChangeProblem } from './problem.ts';

const OWN_PROPOSAL: ChangeProblem = {
  code: 'NOT_ALLOWED',
  message: 'accept: here somebody else must decide on what one proposes; leave it out',
  path: 'accept',
};

/** Adds claims to a source, to be decided on, or accepted at once. Throws ChangeRefused. */
export function proposeClaims(
  database: Database,
  actor: Actor,
  input: ProposeClaimsInput,
  { review, idsLike, texts }: ClaimChecks,
): Promise<ChangeMade> {
  const { source, claims: inputs, accept = false, reason = null, idempotencyKey = null, readAt = null } = input;
  const status: Claim['status'] = accept ? 'ACCEPTED' : 'PROPOSED';
  return makeChange(database, actor, {
    kind: 'PROPOSE',
    options: { reason, idempotencyKey, readAt },
    input: { source, claims: inputs, accept: accept ?? false },
    claims: [],
    work: async (work) => {
      refuse(tooMany('claims', inputs));
      if (accept && review === 'four-eyes') refuse([OWN_PROPOSAL]);
      const prepared = await prepareClaims(work, { source, inputs, at: (index) => ['claims', index], idsLike, texts });
      const { claims, own, canonical } = prepared;
      const changes = claims.map((claim) => added({ ...claim, status }, work.id, canonical));
      return { ...(await applyChanges(work.run, changes)), source, made: { claims: claims.map(({ id }) => id), own } };
    },
  });
}
