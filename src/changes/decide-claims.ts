import { quoted } from '../domain/quoted.ts';
import type { ChangeKind, ClaimDecision } from '../domain/change-kind.ts';
import type { Claim } from '../domain/claim.ts';
import type { ReviewMode } from '../domain/review-mode.ts';
import type { ClaimStatus } from '../domain/vocabulary.ts';
import type { DecideClaimsInput, RankClaimsInput } from '../generated/graphql.ts';
import { changeStored } from '../generated/cypher.ts';
import type { Database, RunStatement } from '../graph/database.ts';
import { runRows } from '../graph/statement.ts';
import { claimHash, type DecisionRecord } from '../store/write/decisions.ts';
import { applyChanges, decisionChanges, reviewedClaims, type ReviewedClaim } from './claim-changes.ts';
import { tooMany } from './limits.ts';
import { actorName, makeChange, type Actor, type ChangeMade, type ChangeOptions } from './make-change.ts';
import { refuse, type ChangeProblem } from './problem.ts';

const STATUS_OF: Readonly<Record<ClaimDecision, ClaimStatus>> = {
  ACCEPT: 'ACCEPTED',
  REJECT: 'REJECTED',
  RETRACT: 'RETRACTED',
  REOPEN: 'PROPOSED',
};

/** Accepts, rejects, retracts or reopens claims. Throws ChangeRefused. */
export function decideClaims(
  database: Database,
  actor: Actor,
  { decision, ...input }: DecideClaimsInput,
  review: ReviewMode,
): Promise<ChangeMade> {
  const status = STATUS_OF[decision];
  return reviewClaims(database, actor, input, {
    kind: 'DECIDE',
    verdict: status,
    faultOf: (claim) => decisionFault(claim, decision),
    decision: { status },
    refusals: async (run, reviewed) =>
      review === 'four-eyes' ? ownProposals(run, { ids: input.claims, reviewed }, actor) : [],
  });
}

/** Gives claims a rank. Throws ChangeRefused. */
export function rankClaims(database: Database, actor: Actor, { rank, ...input }: RankClaimsInput): Promise<ChangeMade> {
  return reviewClaims(database, actor, input, {
    kind: 'RANK',
    verdict: rank,
    faultOf: (claim) => (claim.rank === rank ? `claim "${claim.id}" has the rank ${rank} already` : null),
    decision: { rank, rankReason: rank === 'NORMAL' ? null : input.reason },
    refusals: async () => [],
  });
}

type ReviewedClaims = ReadonlyMap<string, ReviewedClaim>;

/** What is decided on claims, in one way or the other. */
interface Review {
  readonly kind: ChangeKind;
  /** The status, or the rank. */
  readonly verdict: string;
  /** Why it cannot be decided on a claim; null where it can. */
  readonly faultOf: (claim: Claim) => string | null;
  readonly decision: Partial<Pick<DecisionRecord, 'status' | 'rank' | 'rankReason'>>;
  /** What else is in the way. */
  readonly refusals: (run: RunStatement, reviewed: ReviewedClaims) => Promise<readonly ChangeProblem[]>;
}

function reviewClaims(
  database: Database,
  actor: Actor,
  { claims, ...options }: ChangeOptions & { readonly claims: readonly string[] },
  { kind, verdict, faultOf, decision, refusals }: Review,
): Promise<ChangeMade> {
  return makeChange(database, actor, {
    kind,
    options,
    input: { claims, verdict, reason: options.reason },
    claims,
    work: async ({ run, id: change }) => {
      refuse(tooMany('claims', claims));
      const reviewed = await reviewedClaims(run, claims);
      refuse(unknownClaims(claims, reviewed));
      refuse(await refusals(run, reviewed));
      const problems: ChangeProblem[] = [];
      const changes = decisionChanges(reviewed, (claim, before) => {
        const message = faultOf(claim);
        if (message !== null) problems.push({ code: 'NOTHING_TO_CHANGE', message, path: pathOf(claims, claim.id) });
        return { ...decided(claim, before, change), ...decision };
      });
      refuse(problems);
      return { ...(await applyChanges(run, changes)), verdict, made: { claims: [...new Set(claims)] } };
    },
  });
}

/** A decision on a claim by a change, with what else was decided on it before. */
export function decided(claim: Claim, before: DecisionRecord | null, change: string): DecisionRecord {
  const nothing = { status: null, rank: null, rankReason: null };
  return { ...nothing, ...before, claim: claim.id, change, about: claimHash(claim) };
}

/** Says which of some claims are not there. */
export function unknownClaims(
  ids: readonly string[],
  there: { has(id: string): boolean },
  pathTo: (id: string) => string = (id) => pathOf(ids, id),
): readonly ChangeProblem[] {
  return [...new Set(ids)]
    .filter((id) => !there.has(id))
    .map((id) => ({
      code: 'NOT_FOUND',
      message: `there is no claim ${quoted(id)}; claims lists those about an entity or of a source`,
      path: pathTo(id),
    }));
}

function decisionFault(claim: Claim, decision: ClaimDecision): string | null {
  const named = `claim "${claim.id}"`;
  if (claim.status === STATUS_OF[decision]) return `${named} is ${claim.status} already`;
  if (decision === 'RETRACT' && claim.status !== 'ACCEPTED')
    return `${named} is ${claim.status}, and only what was accepted can be retracted; REJECT turns it down`;
  return null;
}

/** With four eyes, those of some claims that the caller proposed. */
async function ownProposals(
  run: RunStatement,
  { ids, reviewed }: { readonly ids: readonly string[]; readonly reviewed: ReviewedClaims },
  actor: Actor,
): Promise<readonly ChangeProblem[]> {
  const name = actorName(actor);
  const problems: ChangeProblem[] = [];
  for (const [id, { row }] of reviewed) {
    const { addedBy } = row;
    if (typeof addedBy !== 'string') continue;
    const [change] = await runRows(run, changeStored, { id: addedBy });
    if (change?.change['actor'] !== name) continue;
    const message = `claim "${id}" was proposed by ${name}; here somebody else must decide on it`;
    problems.push({ code: 'NOT_ALLOWED', message, path: pathOf(ids, id) });
  }
  return problems;
}

function pathOf(ids: readonly string[], id: string): string {
  return `claims[${ids.indexOf(id)}]`;
}
