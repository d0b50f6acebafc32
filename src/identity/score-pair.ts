import { phrase } from '../domain/labels/phrase.ts';
import type { Bilingual, Lang } from '../domain/labels/lang.ts';
import { label } from '../domain/labels/label.ts';
import { applied, capOf, ruleOf, valueOf, type AppliedRule } from './applied-rule.ts';
import { differingCodes, sharedCode } from './codes.ts';
import { compareOrganizationNames, type NameComparison } from './compare-organization-names.ts';
import { comparePersonNames } from './compare-person-names.ts';
import { comparePlaces } from './compare-places.ts';
import { evidenceOf, isPossiblySame, isRelated } from './evidence.ts';
import type { OrganizationName } from './organization-name.ts';
import { placeOf } from './places.ts';
import { isOrganization, type Profile } from './profile.ts';
import { THRESHOLDS, type ReasonKind } from './rules.ts';

/** Why a pair has its score. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly text: Bilingual;
  /** What it adds to the score; a limit takes away what goes beyond it. The weights of a pair add up to its score. */
  readonly weight: number;
}

/** MATCH: the same, by more than names. CANDIDATE: a person should judge. NONE: too little, or two entities. */
export type Outcome = 'MATCH' | 'CANDIDATE' | 'NONE';

/** What is known of two entities being the same. */
export interface PairScore {
  /** From 0 to 1, in hundredths. */
  readonly score: number;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
}

/** Scores whether two described entities are the same. The order of the two does not matter but for the texts. */
export function scorePair(a: Profile, b: Profile): PairScore {
  const [kindA, kindB] = [a.entity.kind, b.entity.kind];
  const kinds = kindA === kindB ? [] : kindRules(a, b);
  if (capOf(kinds) === 0) return scored(kinds, []);
  const code = sharedCode(a.codes, b.codes);
  const related = isRelated(a, b);
  if (code !== null)
    return scored([applied('identifierSame', code), ...(related ? [applied('relatedWithSameCode')] : [])], []);
  const codes = differingCodes(a.codes, b.codes);
  const evidence = [
    ...evidenceOf(a, b),
    ...kinds,
    ...(codes === null ? [] : [applied('identifierDiffers', ...codes)]),
    ...(related ? [applied('related')] : []),
  ];
  const names = namesOf(a, b);
  const several = evidence.some(({ rule }) => rule === 'severalOrganizations');
  const lifted = several ? names.map((one) => ({ ...one, capped: one.capped && !LIFTED.has(one.rule) })) : names;
  const believed = isPossiblySame(a, b) && valueOf(names) < ruleOf(applied('possiblySame')).weight;
  return scored(evidence, believed ? [applied('possiblySame')] : lifted);
}

/** Caps of uncertain names that two organisations in common outweigh. */
const LIFTED: ReadonlySet<string> = new Set(['personPinyin', 'personShortForm', 'personMiddleName']);

/** Rules that limit what the names give, and not what all evidence does. */
const OF_NAMES: ReadonlySet<string> = new Set(['namesAlone', 'acrossLanguages']);

function kindRules({ entity: a }: Profile, { entity: b }: Profile): readonly AppliedRule[] {
  const organizations = isOrganization(a.kind) && isOrganization(b.kind);
  return [applied(organizations ? 'organizationKindDiffers' : 'kindDiffers', a.kind, b.kind)];
}

/** The comparison of the two names that tell most: full names in one script before all others, then the best. */
function namesOf(a: Profile, b: Profile): readonly AppliedRule[] {
  const all = comparisons(a, b);
  const most = Math.max(0, ...all.map(({ precedence }) => precedence));
  const [best] = all
    .filter(({ precedence }) => precedence === most)
    .map(({ rules }) => ({ rules, value: valueOf(rules) }))
    .sort((one, other) => other.value - one.value);
  return best?.rules ?? [];
}

function comparisons(a: Profile, b: Profile): readonly NameComparison[] {
  const { kind } = a.entity;
  if (kind === 'PERSON')
    return pairs(a.personNames, b.personNames).map(([one, other]) => comparePersonNames(one, other));
  const names = pairs(a.organizationNames, b.organizationNames);
  if (kind === 'GROUP') return [{ rules: [applied('descriptionOnly')], precedence: 0 }];
  if (kind === 'PLACE') return names.map(([one, other]) => ({ rules: [placeName(one, other)], precedence: 0 }));
  const districtsCount = kind === 'GOVERNMENT_BODY' || kind === 'ASSOCIATION';
  return names.map(([one, other]) => {
    const { rules, precedence } = compareOrganizationNames(one, other);
    const [left, right] = [
      { named: one.anatomy.places, registered: a.places },
      { named: other.anatomy.places, registered: b.places },
    ];
    return { rules: [...comparePlaces(left, right, districtsCount), ...rules], precedence };
  });
}

function placeName(a: OrganizationName, b: OrganizationName): AppliedRule {
  if (a.key === b.key) return applied('wholeNameSame', a.value);
  const path = placeOf(a.value);
  const isSame = path !== null && path === placeOf(b.value);
  return applied(isSame ? 'translatedSame' : 'nameDiffers', a.value, b.value);
}

function pairs<Name>(a: readonly Name[], b: readonly Name[]): readonly (readonly [Name, Name])[] {
  return a.flatMap((one) => b.map((other) => [one, other] as const));
}

function scored(evidence: readonly AppliedRule[], names: readonly AppliedRule[]): PairScore {
  const parts = names.filter(({ rule }) => !OF_NAMES.has(rule));
  const limits = names.filter(({ rule }) => OF_NAMES.has(rule));
  const ofNames = limited(parts.map(weighed), limits);
  const all = limited([...ofNames, ...evidence.map(weighed)], [...parts, ...evidence]);
  const score = Math.max(0, total(all));
  const negative = Math.min(0, total(all));
  return {
    score: score / 100,
    outcome: score >= THRESHOLDS.match * 100 ? 'MATCH' : score >= THRESHOLDS.candidate * 100 ? 'CANDIDATE' : 'NONE',
    reasons: all.map(({ rule, weight }, index) =>
      reasonOf(rule, (weight - (index === lastNegative(all) ? negative : 0)) / 100),
    ),
  };
}

/** A rule with its weight in hundredths, which are exact. */
interface Weighed {
  readonly rule: AppliedRule;
  readonly weight: number;
}

function weighed(rule: AppliedRule): Weighed {
  return { rule, weight: Math.round(ruleOf(rule).weight * 100) };
}

/** What goes beyond the lowest cap is taken away by the rule that has it. */
function limited(all: readonly Weighed[], limits: readonly AppliedRule[]): readonly Weighed[] {
  const cap = Math.round(capOf(limits) * 100);
  const beyond = total(all) - cap;
  if (beyond <= 0) return all;
  const by = limits.find((one) => one.capped && Math.round(ruleOf(one).cap * 100) === cap);
  if (by === undefined) return [...all, { rule: applied('allSame'), weight: -beyond }];
  const known = all.some(({ rule }) => rule === by);
  const taken = all.map((one) => (one.rule === by ? { ...one, weight: one.weight - beyond } : one));
  return known ? taken : [...taken, { rule: by, weight: -beyond }];
}

function total(all: readonly Weighed[]): number {
  return all.reduce((sum, { weight }) => sum + weight, 0);
}

function lastNegative(all: readonly Weighed[]): number {
  return all.findLastIndex(({ weight }) => weight < 0);
}

function reasonOf(one: AppliedRule, weight: number): Reason {
  const { kind, text } = ruleOf(one);
  return { kind, weight, text: { en: inWords(text, 'en', one), zh: inWords(text, 'zh', one) } };
}

function inWords(text: Bilingual, lang: Lang, { left, right }: AppliedRule): string {
  const word = (value: string) => label('EntityKind', value, lang) ?? value;
  return phrase(text, lang, { left: word(left), right: word(right), both: word(left) });
}
