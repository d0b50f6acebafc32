import { claimRow, type ClaimProperties } from '../layout/claim.ts';
import type { ChangeEntryProperties } from '../layout/change.ts';
import { keyedClaim, withOwnIds, type CanonicalOf } from '../layout/own-ids.ts';
import { decidedAgain, type DecisionRecord } from '../write/decisions.ts';

/** What a change did to a claim, and whether a load did it. */
export interface ClaimStep {
  readonly entry: ChangeEntryProperties;
  readonly isLoad: boolean;
}

/** A claim's row and what was decided on it; null for none. */
export interface ClaimState {
  readonly row: ClaimProperties | null;
  readonly decision: DecisionRecord | null;
}

/**
 * A claim as it was before some changes, given newest first, under the entities that the ids which it names stand for now.
 */
export function claimBefore(now: ClaimState, steps: readonly ClaimStep[], canonical: CanonicalOf): ClaimState {
  const { row, decision } = steps.reduce(undone, now);
  return { row: row && claimRow(keyedClaim(row, canonical)), decision };
}

function undone({ row, decision }: ClaimState, { entry, isLoad }: ClaimStep): ClaimState {
  const [before, after] = [parsed(entry.before), parsed(entry.after)];
  // A load leaves what was decided: it lies beside the claim.
  const decisionBefore = isLoad ? decision : (parsed(entry.decisionBefore) as DecisionRecord | null);
  if (before === null) return { row: null, decision: decisionBefore };
  if (after === null) return { row: before, decision: decisionBefore };
  if (row === null) return { row, decision: decisionBefore };
  return {
    row: isLoad ? partsBefore(row, before, after) : decidedAgain(row, decisionBefore),
    decision: decisionBefore,
  };
}

/** A row before a load that changed some of its properties. */
function partsBefore(row: ClaimProperties, before: ClaimProperties, after: ClaimProperties): ClaimProperties {
  const kept = Object.fromEntries(Object.entries(row).filter(([name]) => !Object.hasOwn(after, name)));
  return { ...withOwnIds(kept), ...withOwnIds(before) };
}

function parsed(json: unknown): ClaimProperties | null {
  return typeof json === 'string' ? (JSON.parse(json) as ClaimProperties) : null;
}
