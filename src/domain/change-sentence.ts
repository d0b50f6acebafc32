import { fill } from './labels/fill.ts';
import type { Lang } from './labels/lang.ts';
import { PHRASES } from './labels/phrases.ts';

/** What a sentence on a change is made of. */
export interface SaidChange {
  readonly kind: string;
  readonly actor: string;
  /** The status, the rank or the judgement that was decided; null for none. */
  readonly verdict: string | null;
  /** How many claims it brought in, took out or changed. */
  readonly claims: number;
  /** The title of the source that it is about, or its id; null for none. */
  readonly source: string | null;
  /** The ids of the two entities that were judged; null where none were. */
  readonly judged: readonly [one: string, other: string] | null;
  /** The id of the change that it undid; null for none. */
  readonly reverts: string | null;
}

/** Who did what, as a sentence without a full stop. */
export function changeSentence(change: SaidChange, lang: Lang): string {
  const { kind, actor, verdict, claims, source, judged, reverts } = change;
  const [one, other] = judged ?? ['', ''];
  const about = kind === 'LOAD' && source === null ? 'FILES' : kind;
  const name = `change${verdict ?? about}`;
  const sentence = Object.hasOwn(PHRASES, name) ? PHRASES[name as keyof typeof PHRASES][lang] : `{actor}: ${kind}`;
  const counted = claims === 1 ? PHRASES.oneClaim[lang] : fill(PHRASES.severalClaims[lang], { count: claims });
  return fill(sentence, { actor, claims: counted, source: source ?? '', one, other, change: reverts ?? '' });
}
