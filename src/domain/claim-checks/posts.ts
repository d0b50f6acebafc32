import { hasHan } from '../names.ts';
import { postKey, rankedPost } from '../post-key.ts';
import { quoted } from '../quoted.ts';
import { relationOf } from '../relation-of.ts';
import { relationType } from '../relation-types.ts';
import type { Polarity, Rank } from '../vocabulary.ts';

/** A title that a claim gives somebody at a body, and the claim as messages name it. */
export interface Attestation {
  readonly title: string;
  readonly claim: string;
}

/** What of a claim says which post somebody has. */
export interface PostClaim {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly slot?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly polarity?: Polarity | undefined;
  readonly rank?: Rank | undefined;
}

/**
 * The id of the relation whose post a claim names, without a slot; null where it names none, and where a slot keeps its
 * post apart already. Of posts the relation is from a person.
 */
export function relationOfPost({ subject, predicate, object, slot, title, polarity, rank }: PostClaim): string | null {
  const from = relationType(predicate)?.from ?? [];
  if (!title || slot || polarity === 'DENIED' || rank === 'DEPRECATED') return null;
  if (from.length !== 1 || from[0] !== 'PERSON') return null;
  return relationOf({ subject, predicate, object, slot: null })?.id ?? null;
}

/** The first of some titles of one relation that may be of another post than a given one; undefined where there is none. */
export function otherPost(title: string, earlier: readonly Attestation[]): Attestation | undefined {
  return earlier.find((one) => mayBeTwoPosts(one.title, title));
}

/** Says in words that two titles may be two posts, and the slot that would keep them apart. */
export function twoPosts({ subject, object, title }: PostClaim, other: Attestation): string {
  const slot = (postKey(title ?? '') ?? '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return (
    `${quoted(title ?? '')} and ${quoted(other.title)} (${other.claim}) may be two posts of "${subject}" at "${object}"; ` +
    `if so, give one of the claims a slot of its own: slot: ${slot === '' ? 'second-post' : slot}`
  );
}

/** Titles of two scripts are compared only where both are posts that are known: one may translate the other. */
function mayBeTwoPosts(one: string, other: string): boolean {
  const [a, b] = [postKey(one), postKey(other)];
  if (a === null || b === null || a === b || hasHan(a) !== hasHan(b)) return false;
  const [[rank, post], [otherRank, otherPosition]] = [rankedPost(a), rankedPost(b)];
  return rank !== otherRank || (!post.includes(otherPosition) && !otherPosition.includes(post));
}
