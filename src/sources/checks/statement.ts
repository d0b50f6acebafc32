import type { CheckedClaim, SaidBy } from '../../domain/claim-checks/claim-fault.ts';
import { claimFaults } from '../../domain/claim-checks/claim-faults.ts';
import type { Tense } from '../../domain/vocabulary.ts';
import type { SourceEntry } from '../../generated/source-file.ts';
import type { StatementEntry } from '../statement-entry.ts';
import type { ReferenceIndex } from '../reference-index.ts';
import { unknownId, type Wanted } from './reference.ts';

/** A key within a statement (or a key and what is below it), and what is wrong there. */
export type Fault = readonly [keys: readonly (string | number)[], message: string];

interface Statement extends StatementEntry {
  readonly id?: string;
  readonly tense?: Tense;
  readonly start?: string;
  readonly end?: string;
  readonly slot?: string;
  readonly basis?: readonly string[];
  readonly content?: readonly string[];
}

/**
 * What is wrong with what all statements have in common: what a claim says of itself (by the checks that are the same
 * for every way in), whose words they are, what they rest on. `claim` is what else of the statement those checks look at.
 */
export function statementFaults(
  said: Statement,
  source: SourceEntry | null,
  references: ReferenceIndex,
  claim: CheckedClaim = {},
): readonly Fault[] {
  const own = claimFaults({ ...said, ...claim }, saidBy(said, source));
  return [...own.map(({ at, message }): Fault => [keysOf(at), message]), ...referenceFaults(said, references)];
}

/** When a source says something: an undated one on the day on which that was recorded, which may be after its own. */
export function saidBy({ recorded }: Pick<Statement, 'recorded'>, source: SourceEntry | null): SaidBy {
  if (source === null) return { said: null, recorded: null };
  const day = recorded ?? source.recorded;
  return { said: source.published ?? day, recorded: day };
}

// A file tells a figure in the statement itself and not in a map of its own.
function keysOf(at: readonly string[]): Fault[0] {
  return at[0] === 'figure' ? at.slice(1) : at;
}

function referenceFaults(said: Statement, references: ReferenceIndex): readonly Fault[] {
  const faults: Fault[] = [];
  const look = (wanted: Wanted, field: string, keys: Fault[0], id: string): void => {
    const fault = id === said.id ? `"${field}" names the claim itself` : unknownId(references, wanted, field, id);
    if (fault !== null) faults.push([keys, fault]);
  };
  if (said.attributedTo !== undefined) look('entity', 'attributedTo', ['attributedTo'], said.attributedTo);
  for (const field of ['basis', 'content'] as const) {
    for (const [index, id] of (said[field] ?? []).entries()) look('claim', field, [field, index], id);
  }
  return faults;
}
