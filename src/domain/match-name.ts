import type { NameRecord } from './entity-names.ts';
import type { MatchRule } from './match-rules.ts';
import { formsOf, type NameForms } from './name-forms.ts';
import { WAY_STEP, type NameQuery, type Wanted } from './wanted.ts';
import { hasHan, joined, nameKey, plainKey, writtenKey } from './names.ts';
import { isMistyped } from './typing-error.ts';
import type { EntityKind } from './vocabulary.ts';

/** That a name matched: by which rule, and how well, from 0 to 1. */
export interface NameMatch {
  readonly rule: MatchRule;
  readonly score: number;
}

/**
 * Where the ranks of each way to match begin. Within one the length of the form is added, so that the shorter name is the
 * nearer; no form is as long as the steps between. Past all of them is no match.
 */
export const RANKS = {
  whole: 0,
  beginning: 10_000,
  soundBeginning: 20_000,
  words: 30_000,
  sound: 40_000,
  initials: 50_000,
  mistyped: 60_000,
  none: 70_000,
} as const;

/** Past the ranks of every way to take a text: no match. */
export const NO_MATCH = 10 * WAY_STEP;

/** What each weaker mark of a whole name costs. */
export const MARK_STEP = 100;

/**
 * Whether a typed text means a name of an entity of a kind, by which rule and how well; null where it does not. What
 * names the search shows is decided by this, in the database by the same comparisons on stored forms.
 */
export function matchName(query: NameQuery, name: NameRecord, kind: EntityKind): NameMatch | null {
  const rank = rankOf(query, formsOf(name, kind));
  return rank < NO_MATCH ? { rule: ruleOf(query, name, rank), score: scoreOf(rank) } : null;
}

/** How well a rank is, from 0 to 1. */
export function scoreOf(rank: number): number {
  return 1 - rank / NO_MATCH;
}

/** The rank at which forms match: the less the better, `NO_MATCH` where they do not. */
export function rankOf(query: NameQuery, forms: NameForms): number {
  const rank = wayRank(query, forms);
  if (rank < RANKS.none) return rank;
  const others = query.others.map((way) => ({ base: way.base, rank: wayRank(way, forms) }));
  return Math.min(NO_MATCH, ...others.map((way) => (way.rank < RANKS.none ? way.base + way.rank : NO_MATCH)));
}

function wayRank(wanted: Wanted, { keys, sounds, marks }: NameForms): number {
  const whole = wanted.marks.findIndex((mark) => marks.includes(mark));
  if (whole >= 0) return RANKS.whole + MARK_STEP * whole;
  const strong = Math.min(
    ...keys.map((key) => keyRank(wanted, key)),
    ...sounds.map((sound) => soundRank(wanted, sound)),
    marks.some((mark) => wanted.initials.some((initials) => mark.startsWith(initials))) ? RANKS.initials : RANKS.none,
  );
  if (strong < RANKS.none) return strong;
  const slipped = marks.some((mark) => wanted.slips.includes(mark)) ? RANKS.mistyped : RANKS.none;
  return Math.min(slipped, ...keys.map((key) => mistypedRank(wanted, key)));
}

function keyRank({ beginnings, parts }: Wanted, key: string): number {
  if (beginnings.some((text) => key.startsWith(text))) return at(RANKS.beginning, key);
  const held = parts.length > 0 && parts.every(({ texts }) => texts.some((text) => ` ${key} `.includes(text)));
  return held ? at(RANKS.words, key) : RANKS.none;
}

function soundRank({ soundBeginnings, soundParts }: Wanted, sound: string): number {
  if (soundBeginnings.some((text) => sound.startsWith(text))) return at(RANKS.soundBeginning, sound);
  const held = soundParts.length > 0 && soundParts.every((texts) => texts.some((text) => ` ${sound} `.includes(text)));
  return held ? at(RANKS.sound, sound) : RANKS.none;
}

function mistypedRank({ parts }: Wanted, key: string): number {
  const words = key.split(' ');
  const held = parts.every(
    ({ word, texts, ...allowance }) =>
      texts.some((text) => ` ${key} `.includes(text)) || words.some((other) => isMistyped(word, other, allowance)),
  );
  return parts.length > 0 && held ? at(RANKS.mistyped, key) : RANKS.none;
}

/** The rule that a rank stands for, of a name that is known to match at it. */
function ruleOf(query: NameQuery, { value }: NameRecord, rank: number): MatchRule {
  if (rank >= WAY_STEP) return otherRule(query, rank);
  if (rank < RANKS.beginning) return wholeRule(query, value, rank / MARK_STEP);
  if (rank >= RANKS.mistyped) return 'fuzzy';
  if (rank >= RANKS.initials) return 'initials';
  const key = nameKey(value);
  // Of a Chinese name only its sound is in Latin letters.
  if (hasHan(key) && keyRank(query, key) !== rank) return 'pinyin';
  if (rank >= RANKS.words) return 'words';
  return rank < RANKS.soundBeginning && !key.startsWith(query.key) ? 'abbreviation' : 'prefix';
}

function otherRule({ others }: NameQuery, rank: number): MatchRule {
  const [way] = others.filter(({ base }) => base <= rank && rank < base + WAY_STEP);
  const at = (rank - way!.base) / MARK_STEP;
  return way!.markRules[at] === 'identifier' ? 'identifier' : way!.rule;
}

// A text as it is written and folded may each be the name as it is written and folded.
function wholeRule({ plain, marks, markRules }: NameQuery, value: string, at: number): MatchRule {
  const rule = markRules[at]!;
  if (rule === 'reordered' && hasHan(value)) return 'pinyin';
  if (rule !== 'exact' || marks[at] === `is.${joined(writtenKey(value))}`) return rule;
  return joined(plain) === joined(plainKey(value)) ? 'exact' : 'traditional';
}

function at(rank: number, form: string): number {
  // In characters, as the database counts them, not in halves.
  return rank + [...form].length;
}
