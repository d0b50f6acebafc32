import type { Claim } from '../domain/claim.ts';
import { claimOfSource, disputeOfSource, sourceStored } from '../generated/cypher.ts';
import { claimFromProperties } from '../store/layout/claim.ts';
import { ownIds } from '../store/layout/own-ids.ts';
import {
  absenceFromProperties,
  ambiguityFromProperties,
  derivationFromProperties,
  passageFromProperties,
  sourceFromProperties,
} from '../store/layout/source-from-properties.ts';
import type { PassageRecord, SourceContent } from '../store/layout/source-records.ts';
import { storedClaims } from '../store/write/claim-reader.ts';
import type { ReadStored } from '../store/write/read-stored.ts';

const { compare: compareIds } = new Intl.Collator('en', { numeric: true });

/** How many claims are read at once. */
const PAGE = 2000;

/**
 * All that stands in the store of a source, by the ids that it names itself, with what changes added to it and what was decided
 * on its claims; null where there is no such source. Claims are in the order of the passages that they cite.
 */
export async function storedSourceContent(read: ReadStored, id: string): Promise<SourceContent | null> {
  const [stored] = await read(sourceStored, { id });
  if (!stored) return null;
  const passages = inOrder(stored.passages.map(passageFromProperties));
  const declared = await read(disputeOfSource, { source: id });
  const disputes = await storedClaims(read).disputes(declared.map((one) => one.id));
  return {
    source: sourceFromProperties(stored.source),
    passages,
    claims: byPassage(await claimsOf(read, id), passages),
    absences: stored.absences.map(absenceFromProperties),
    ambiguities: stored.ambiguities.map(ambiguityFromProperties),
    derivations: stored.derivations.map(derivationFromProperties),
    disputes: [...disputes.values()],
  };
}

async function claimsOf(read: ReadStored, source: string): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (let after = ''; ;) {
    const rows = await read(claimOfSource, { source, after, limit: PAGE });
    claims.push(...rows.map(({ claim }) => ({ ...claimFromProperties(claim), ...ownIds(claim) })));
    if (rows.length < PAGE) return claims;
    after = claims.at(-1)!.id;
  }
}

/**
 * Passages in the order of the text, those of a paragraph together. One that the file no longer has, and that a change cites,
 * has the place that it had among those of then.
 */
function inOrder(passages: readonly PassageRecord[]): readonly PassageRecord[] {
  const isPlaced = passages.every(({ start }) => start !== null);
  const places = passages.map((passage) => ({ passage, place: isPlaced ? passage.start! : passage.ordinal }));
  const paragraphs = new Map<string, number>();
  for (const { passage, place } of places)
    paragraphs.set(passage.paragraph, Math.min(place, paragraphs.get(passage.paragraph) ?? place));
  return places
    .toSorted(
      (a, b) =>
        paragraphs.get(a.passage.paragraph)! - paragraphs.get(b.passage.paragraph)! ||
        compareIds(a.passage.paragraph, b.passage.paragraph) ||
        a.place - b.place ||
        compareIds(a.passage.key, b.passage.key),
    )
    .map(({ passage }, ordinal) => ({ ...passage, ordinal }));
}

/** Claims by the first passage that they cite; what cites none comes last, in the order in which it was recorded. */
function byPassage(claims: readonly Claim[], passages: readonly PassageRecord[]): readonly Claim[] {
  const ordinals = new Map(passages.map(({ key, ordinal }) => [key, ordinal]));
  const place = ({ supports: [first] }: Claim) => ordinals.get(first ?? '') ?? passages.length;
  return claims.toSorted(
    (a, b) => place(a) - place(b) || compareIds(a.recordedAt, b.recordedAt) || compareIds(a.id, b.id),
  );
}
