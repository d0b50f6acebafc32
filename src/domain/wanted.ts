import type { MatchRule } from './match-rules.ts';
import type { Allowance } from './typing-error.ts';

/** A word that must be in a name: one of `texts` stands in the name with a blank at both its ends, or it is mistyped. */
export interface Part extends Allowance {
  readonly word: string;
  readonly texts: readonly string[];
}

/** What is looked for in the forms of names; what a text cannot match by is an empty list. */
export interface Wanted {
  /** The marks of a name that the text is as a whole, strongest first. */
  readonly marks: readonly string[];
  /** The rule that each of these marks stands for. */
  readonly markRules: readonly MatchRule[];
  /** What a name's key begins with. */
  readonly beginnings: readonly string[];
  /** What a name's sound begins with. */
  readonly soundBeginnings: readonly string[];
  /** What must be in a name, all of it. */
  readonly parts: readonly Part[];
  /** What must be in a name's sound: one text of each list. */
  readonly soundParts: readonly (readonly string[])[];
  /** What a mark of initials begins with. */
  readonly initials: readonly string[];
  /** Marks of names that a short word may have been meant for. */
  readonly slips: readonly string[];
}

/** Another way to take a typed text, weaker than the text as it stands. */
export interface OtherWay extends Wanted {
  /** The rule of all that matches this way, but of a number. */
  readonly rule: MatchRule;
  /** What is added to its ranks. */
  readonly base: number;
}

/** A typed text made ready to be compared with the forms of names. */
export interface NameQuery extends Wanted {
  readonly key: string;
  /** The key with traditional characters left as they are. */
  readonly plain: string;
  /** Taken otherwise: without noise, translated. Names are asked so only where the text as it stands does not match. */
  readonly others: readonly OtherWay[];
}

/** How far the ranks of each other way to take a text lie from the last. */
export const WAY_STEP = 100_000;

/** A mark of a whole name, and the rule that it stands for. */
export type Mark = readonly [mark: string, rule: MatchRule];

/** Marks with their rules, each once, where it first stands. */
export function marked(list: readonly Mark[]): Pick<Wanted, 'marks' | 'markRules'> {
  const found = new Map(list.toReversed());
  const marks = [...new Set(list.map(([mark]) => mark))];
  return { marks, markRules: marks.map((mark) => found.get(mark)!) };
}

/** What matches nothing. */
export const NOTHING: Wanted = {
  marks: [],
  markRules: [],
  beginnings: [],
  soundBeginnings: [],
  parts: [],
  soundParts: [],
  initials: [],
  slips: [],
};
