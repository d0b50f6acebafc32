import type { SizeRecord } from './entity-view.ts';

/** An end of a relation, as a sentence about it needs it. */
export interface SentenceEnd {
  /** The name to show, in the language of the sentence where there is one. */
  readonly name: string;
  /** All that it is called, in any language. */
  readonly names: readonly string[];
  /** Whether the name may stand for several: that of a group, or of a programme that may be several. */
  readonly isPhrase: boolean;
  readonly size: Omit<SizeRecord, 'text'> | null;
  /** What the members of a group are, in a word: `firm`. */
  readonly of: string | null;
}
