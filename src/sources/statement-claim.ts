import { CLAIM_DEFAULTS, type Claim, type Detail } from '../domain/claim.ts';
import type { Tense } from '../domain/vocabulary.ts';
import type { DetailEntry, SourceEntry } from '../generated/source-file.ts';
import type { StatementEntry } from './statement-entry.ts';
import { textsZhOf } from './texts-zh.ts';

/** A claim of a source that says nothing yet: asserted, accepted, current, and everything else unknown. */
export function emptyClaim(source: SourceEntry, id: string): Claim {
  return {
    id,
    source: source.id,
    subject: null,
    subjectTerm: null,
    subjectText: null,
    predicate: '',
    object: null,
    objectTerm: null,
    value: null,
    ...CLAIM_DEFAULTS,
    attributedTo: null,
    rankReason: null,
    start: null,
    end: null,
    // The day of the record is when we read it, not when an undated document spoke.
    saidOn: source.published ?? null,
    recordedAt: source.recorded,
    title: null,
    note: null,
    supports: [],
    contradicts: [],
    basis: [],
    content: [],
    details: {},
    figure: null,
    textsZh: {},
    slot: null,
  };
}

interface TimedStatement extends StatementEntry {
  readonly tense?: Tense;
  readonly start?: string;
  readonly end?: string;
  readonly basis?: readonly string[];
}

/** A claim with what every statement of a file may carry; its subject and what it says are still to be set. */
export function statementClaim(source: SourceEntry, id: string, said: TimedStatement): Claim {
  const claim = emptyClaim(source, id);
  return {
    ...claim,
    polarity: said.polarity ?? claim.polarity,
    modality: said.modality ?? claim.modality,
    tense: said.tense ?? claim.tense,
    attributedTo: said.attributedTo ?? null,
    rank: said.rank ?? claim.rank,
    rankReason: said.rankReason ?? null,
    status: said.status ?? claim.status,
    start: said.start ?? null,
    end: said.end ?? null,
    note: said.note ?? null,
    supports: said.at ?? [],
    recordedAt: said.recorded ?? claim.recordedAt,
    contradicts: said.against ?? [],
    basis: said.basis ?? [],
    details: toDetails(said.details ?? {}),
    textsZh: textsZhOf(said, 'note', 'rankReason'),
  };
}

/** A word as a detail. */
export function textDetail(text: string): Detail {
  return { text, number: null, qualifier: null };
}

function toDetails(entries: Readonly<Record<string, DetailEntry>>): Readonly<Record<string, Detail>> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, { text = null, number = null, qualifier = null }]) => [
      name,
      { text, number, qualifier },
    ]),
  );
}
