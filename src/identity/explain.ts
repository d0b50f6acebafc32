import type { ReasonKind } from '../domain/identity-reason-kind.ts';
import { label } from '../domain/labels/label.ts';
import type { Bilingual, Lang } from '../domain/labels/lang.ts';
import { phrase } from '../domain/labels/phrase.ts';
import { capOf, ruleOf, weightOf, type AppliedRule } from './applied-rule.ts';
import { placeName } from './places.ts';
import { RULES } from './rules.ts';

/** Why a pair has its score. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly text: Bilingual;
  /** What it adds to the score; a limit takes away what goes beyond it. The weights of a pair add up to its score. */
  readonly weight: number;
}

/** The rules that apply to a pair: those of its names, those that limit what names alone give, and all others. */
export interface PairRules {
  readonly names: readonly AppliedRule[];
  readonly nameLimits: readonly AppliedRule[];
  readonly evidence: readonly AppliedRule[];
}

/** The score that rules give, in hundredths. */
export function hundredthsOf({ names, nameLimits, evidence }: PairRules): number {
  const ofNames = Math.min(weightOf(names), capOf(nameLimits));
  return Math.max(0, Math.min(ofNames + weightOf(evidence), capOf(names), capOf(evidence)));
}

/** The reasons for a score: one for each rule, and for each limit that takes something away. */
export function reasonsFor({ names, nameLimits, evidence }: PairRules): readonly Reason[] {
  const ofNames = limited(names.map(weighed), nameLimits);
  const all = limited([...ofNames, ...evidence.map(weighed)], [...names, ...evidence]);
  // A score is no less than 0: what goes below it counts for nothing.
  const below = Math.min(0, total(all));
  const last = all.findLastIndex(({ weight }) => weight < 0);
  return all.map(({ rule, weight }, index) => reasonOf(rule, (weight - (index === last ? below : 0)) / 100));
}

/** A rule with its weight in hundredths. */
interface Weighed {
  readonly rule: AppliedRule;
  readonly weight: number;
}

function weighed(rule: AppliedRule): Weighed {
  return { rule, weight: weightOf([rule]) };
}

/** What goes beyond the lowest cap is taken away by the rule that has it. */
function limited(all: readonly Weighed[], limits: readonly AppliedRule[]): readonly Weighed[] {
  const cap = capOf(limits);
  const beyond = total(all) - cap;
  if (beyond <= 0) return all;
  // No score is above 1: the last reason adds less than it would.
  const by = limits.find((one) => capOf([one]) === cap && ruleOf(one).cap < 1) ?? all.at(-1)!.rule;
  const taken = all.map((one) => (one.rule === by ? { ...one, weight: one.weight - beyond } : one));
  return all.some(({ rule }) => rule === by) ? taken : [...taken, { rule: by, weight: -beyond }];
}

function total(all: readonly Weighed[]): number {
  return all.reduce((sum, { weight }) => sum + weight, 0);
}

function reasonOf(one: AppliedRule, weight: number): Reason {
  const { kind, text } = ruleOf(one);
  return { kind, weight, text: { en: inWords(text, 'en', one), zh: inWords(text, 'zh', one) } };
}

function inWords(text: Bilingual, lang: Lang, { rule, left, right }: AppliedRule): string {
  const { kind } = RULES[rule];
  const word = (value: string) => {
    if (kind === 'KIND') return label('EntityKind', value, lang) ?? value;
    return kind === 'PLACE' ? placeName(value, lang) : value;
  };
  return phrase(text, lang, { left: word(left), right: word(right), both: word(left) });
}
