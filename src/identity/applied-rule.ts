import { RULES, type Rule, type RuleName } from './rules.ts';

/** A rule that applies to a pair, and what it found on either side. */
export interface AppliedRule {
  readonly rule: RuleName;
  /** What each has, the same on both sides where both have it: as it is written, a place as its path, a kind as its name. */
  readonly left: string;
  readonly right: string;
  /** Whether the rule's cap counts; a cap may be lifted by other evidence. */
  readonly capped: boolean;
}

/** That a rule applies, with what each of the two has. */
export function applied(rule: RuleName, left = '', right = left): AppliedRule {
  return { rule, left, right, capped: true };
}

/** The rule itself. */
export function ruleOf({ rule }: AppliedRule): Rule {
  return RULES[rule];
}

/** What rules add up to, in hundredths, which add up exactly. */
export function weightOf(rules: readonly AppliedRule[]): number {
  return rules.reduce((total, one) => total + Math.round(ruleOf(one).weight * 100), 0);
}

/** The lowest cap among rules, in hundredths; 100 where there is none. */
export function capOf(rules: readonly AppliedRule[]): number {
  return rules.reduce(
    (lowest, one) => (one.capped ? Math.min(lowest, Math.round(ruleOf(one).cap * 100)) : lowest),
    100,
  );
}

/** What rules add up to, and no more than the lowest of their caps allows, in hundredths. */
export function valueOf(rules: readonly AppliedRule[]): number {
  return Math.max(0, Math.min(weightOf(rules), capOf(rules)));
}
