import { applied, capOf, valueOf, weightOf, type AppliedRule } from './applied-rule.ts';
import { differingCodes, sharedCode } from './codes.ts';
import { compareOrganizationNames, type NameComparison } from './compare-organization-names.ts';
import { comparePersonNames } from './compare-person-names.ts';
import { comparePlaces } from './compare-places.ts';
import { evidenceOf, isPossiblySame, isRelated } from './evidence.ts';
import { hundredthsOf, reasonsFor, type PairRules, type Reason } from './explain.ts';
import type { OrganizationName } from './organization-name.ts';
import { placeOf } from './places.ts';
import { isOrganization, type Profile } from './profile.ts';
import { THRESHOLDS } from './rules.ts';

/** MATCH: the same, by more than names. CANDIDATE: a person should judge. NONE: too little, or two entities. */
export type Outcome = 'MATCH' | 'CANDIDATE' | 'NONE';

/** What is known of two entities being the same. */
export interface PairScore {
  /** From 0 to 1, in hundredths. */
  readonly score: number;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
}

/** Scores whether two described entities are the same. Which of the two comes first makes no difference but in the texts. */
export function scorePair(a: Profile, b: Profile): PairScore {
  const rules = rulesOf(a, b);
  const score = hundredthsOf(rules) / 100;
  return { score, outcome: outcomeOf(score), reasons: reasonsFor(rules) };
}

/** Whether `scorePair` would give a match or a candidate: the same decision without its reasons, which most pairs do not need. */
export function isCandidate(a: Profile, b: Profile): boolean {
  if (differingCodes(a.codes, b.codes) !== null && sharedCode(a.codes, b.codes) === null) return false;
  return outcomeOf(hundredthsOf(rulesOf(a, b)) / 100) !== 'NONE';
}

function outcomeOf(score: number): Outcome {
  if (score >= THRESHOLDS.match) return 'MATCH';
  return score >= THRESHOLDS.candidate ? 'CANDIDATE' : 'NONE';
}

function rulesOf(a: Profile, b: Profile): PairRules {
  const kinds = a.entity.kind === b.entity.kind ? [] : kindRules(a, b);
  if (capOf(kinds) === 0) return { names: [], nameLimits: [], evidence: kinds };
  const code = sharedCode(a.codes, b.codes);
  const related = isRelated(a, b);
  if (code !== null) {
    const relations = related ? [applied('relatedWithSameCode')] : [];
    return { names: [], nameLimits: [], evidence: [applied('identifierSame', code), ...relations] };
  }
  const codes = differingCodes(a.codes, b.codes);
  const evidence = [
    ...evidenceOf(a, b),
    ...kinds,
    ...(codes === null ? [] : [applied('identifierDiffers', ...codes)]),
    ...(related ? [applied('related')] : []),
  ];
  const compared = namesOf(a, b);
  if (isPossiblySame(a, b) && valueOf(compared) < weightOf([applied('possiblySame')])) {
    return { names: [applied('possiblySame')], nameLimits: [], evidence };
  }
  const several = evidence.some(({ rule }) => rule === 'severalOrganizations');
  return {
    names: compared
      .filter(({ rule }) => !OF_NAMES.has(rule))
      .map((one) => (several && LIFTED.has(one.rule) ? { ...one, capped: false } : one)),
    nameLimits: compared.filter(({ rule }) => OF_NAMES.has(rule)),
    evidence,
  };
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
    return {
      rules: [...comparePlaces(left, right, districtsCount), ...rules, ...givenUp(one, b), ...givenUp(other, a)],
      precedence,
    };
  });
}

// Where a name ended before the entity began that bears the other one.
function givenUp({ value, end }: OrganizationName, { start }: Profile): readonly AppliedRule[] {
  return end !== null && start !== null && end.max < start.min ? [applied('nameGivenUp', value)] : [];
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
