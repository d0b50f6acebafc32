import { RULES, type Rule, type RuleName } from './rules.ts';

/** A rule that applies to a pair, and what it found on either side. */
export interface AppliedRule {
  readonly rule: RuleName;
  /** What each has; the same text on both sides is what both have. */
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

/** What the rules add up to, and no more than the lowest of their caps allows. */
export function valueOf(rules: readonly AppliedRule[]): number {
  const sum = rules.reduce((total, one) => total + ruleOf(one).weight, 0);
  return Math.max(0, Math.min(sum, capOf(rules)));
}

/** The lowest cap among rules; 1 where there is none. */
export function capOf(rules: readonly AppliedRule[]): number {
  return Math.min(1, ...rules.filter(({ capped }) => capped).map((one) => ruleOf(one).cap));
}
