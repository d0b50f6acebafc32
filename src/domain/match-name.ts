import type { NameRecord } from './entity-names.ts';
import { formsOf, type NameForms } from './name-forms.ts';
import type { NameQuery } from './name-query.ts';
import { hasHan, joined, nameKey, plainKey } from './names.ts';
import { isMistyped } from './typing-error.ts';
import type { EntityKind } from './vocabulary.ts';

/** How a name may match; `identifier` is a number's. */
export const MATCH_RULES = [
  'identifier',
  'exact',
  'traditional',
  'abbreviation',
  'reordered',
  'pinyin',
  'initials',
  'prefix',
  'words',
  'fuzzy',
] as const;
export type MatchRule = (typeof MATCH_RULES)[number];

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

/** What each weaker mark of a whole name costs. */
export const MARK_STEP = 500;

/**
 * Whether a typed text means a name of an entity of a kind, by which rule and how well; null where it does not. What
 * names the search shows is decided by this, in the database by the same comparisons on stored forms.
 */
export function matchName(query: NameQuery, name: NameRecord, kind: EntityKind): NameMatch | null {
  const rank = rankOf(query, formsOf(name, kind));
  return rank < RANKS.none ? { rule: ruleOf(query, name, rank), score: scoreOf(rank) } : null;
}

/** How well a rank is, from 0 to 1. */
export function scoreOf(rank: number): number {
  return 1 - rank / 100_000;
}

/** The rank at which forms match: the less the better, `RANKS.none` where they do not. */
export function rankOf(query: NameQuery, { keys, sounds, marks }: NameForms): number {
  const whole = query.marks.findIndex((mark) => marks.includes(mark));
  if (whole >= 0) return RANKS.whole + MARK_STEP * whole;
  const strong = Math.min(
    ...keys.map((key) => keyRank(query, key)),
    ...sounds.map((sound) => soundRank(query, sound)),
    marks.some((mark) => query.initials.some((initials) => mark.startsWith(initials))) ? RANKS.initials : RANKS.none,
  );
  if (strong < RANKS.none) return strong;
  const slipped = marks.some((mark) => query.slips.includes(mark)) ? RANKS.mistyped : RANKS.none;
  return Math.min(slipped, ...keys.map((key) => mistypedRank(query, key)));
}

function keyRank({ beginnings, parts }: NameQuery, key: string): number {
  if (beginnings.some((text) => key.startsWith(text))) return at(RANKS.beginning, key);
  const held = parts.length > 0 && parts.every(({ texts }) => texts.some((text) => ` ${key} `.includes(text)));
  return held ? at(RANKS.words, key) : RANKS.none;
}

function soundRank({ soundBeginnings, soundParts }: NameQuery, sound: string): number {
  if (soundBeginnings.some((text) => sound.startsWith(text))) return at(RANKS.soundBeginning, sound);
  const held = soundParts.length > 0 && soundParts.every((texts) => texts.some((text) => ` ${sound} `.includes(text)));
  return held ? at(RANKS.sound, sound) : RANKS.none;
}

function mistypedRank({ parts }: NameQuery, key: string): number {
  const words = key.split(' ');
  const held = parts.every(
    ({ word, texts, ...allowance }) =>
      texts.some((text) => ` ${key} `.includes(text)) || words.some((other) => isMistyped(word, other, allowance)),
  );
  return parts.length > 0 && held ? at(RANKS.mistyped, key) : RANKS.none;
}

/** The rule that a rank stands for, of a name that is known to match at it. */
function ruleOf(query: NameQuery, { value }: NameRecord, rank: number): MatchRule {
  if (rank < RANKS.beginning) return wholeRule(query, value, query.marks[rank / MARK_STEP]!);
  if (rank >= RANKS.mistyped) return 'fuzzy';
  if (rank >= RANKS.initials) return 'initials';
  const key = nameKey(value);
  // Of a Chinese name only its sound is in Latin letters.
  if (hasHan(key) && keyRank(query, key) !== rank) return 'pinyin';
  if (rank >= RANKS.words) return 'words';
  return rank < RANKS.soundBeginning && !key.startsWith(query.key) ? 'abbreviation' : 'prefix';
}

function wholeRule({ key, plain }: NameQuery, value: string, mark: string): MatchRule {
  const sounds = hasHan(value) && !hasHan(key);
  switch (mark.slice(0, 3)) {
    case 'id.':
      return 'identifier';
    case 'is.':
      if (mark !== `is.${joined(key)}`) return 'abbreviation';
      return joined(plain) === joined(plainKey(value)) ? 'exact' : 'traditional';
    case 're.':
      return sounds ? 'pinyin' : 'reordered';
    case 'py.':
      return 'pinyin';
    default:
      return hasHan(key) ? 'abbreviation' : 'initials';
  }
}

function at(rank: number, form: string): number {
  return rank + [...form].length;
}
