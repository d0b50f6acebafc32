import type { EntityKind } from '../generated/source-file.ts';

/** A place in a sentence that names or points at something. Offsets count UTF-16 units of the sentence's readable words. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The words as printed. */
  readonly text: string;
}

/** A name in full, found by its form. */
export interface NameMention extends Mention {
  readonly kind: EntityKind;
  /** Which rule typed it. */
  readonly rule: string;
  /** Whether its kind is an inference from its name. */
  readonly inferred: boolean;
}

/** A run of capitals that no rule types: a name, if another mention or the graph knows it. */
export interface BareMention extends Mention {
  readonly kind: null;
}
