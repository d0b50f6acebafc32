import type { Claim } from './claim.ts';
import {
  contradicting,
  attributesMatter,
  COMPUTED,
  conflictOf,
  takesPart,
  type Conflict,
  type Statement,
} from './conflict.ts';
import { canBothBeRight, hedgedKey, type HedgedNumber } from './hedged-number.ts';
import { nameKey } from './names.ts';
import { BEGINNING, FOREVER, type DayRange } from './partial-date.ts';
import { timeOf } from './standing.ts';
import { valueReading } from './value-reading.ts';

/**
 * The attributes of which an entity has one at a time. Not among them: names, codes and occupations, of which it may
 * have several, and how far a venture has come, which is meant to change.
 */
export const SINGLE_VALUED = [
  'KIND',
  'GENDER',
  'OWNERSHIP',
  'LEVEL',
  'PLACE_KIND',
  'GROUP_OF',
  'SIZE',
  'SIZE_CLASS',
] as const;
export type SingleValued = (typeof SINGLE_VALUED)[number];

interface AttributeStatement extends Statement {
  readonly window: DayRange;
  /** The value in the form in which values are compared, whether it is affirmed or denied. */
  readonly said: string;
  readonly size: HedgedNumber | null;
}

/**
 * The conflicts among claims on one entity's attributes; other claims among them are passed over, and their order does
 * not matter. Two claims are at odds when they give different values (compared as names are; sizes as hedged numbers),
 * or one denies the value that the other gives, for times that overlap. A value holds from its printed start to its
 * printed end, and without them at any time; only a size and a class of sizes, which come and go, are taken to be of the
 * day they were said on, like a figure. What was formerly so is left out. How firmly a value is said makes no difference.
 */
export function attributeConflicts(claims: readonly Claim[]): readonly Conflict[] {
  return SINGLE_VALUED.flatMap((predicate) => {
    const statements = claims
      .filter((claim) => claim.predicate === predicate && claim.tense !== 'FORMER' && takesPart(claim))
      .flatMap((claim) => statementOf(claim, predicate));
    const entity = statements[0]?.claim.subject ?? null;
    if (entity === null) return [];
    const matter = {
      id: `${entity}~${predicate.toLowerCase().replaceAll('_', '-')}`,
      kind: 'ATTRIBUTE',
      matter: attributesMatter(entity),
      about: [entity],
      predicate,
      measure: null,
      ...COMPUTED,
    } as const;
    return conflictOf(matter, contradicting(statements, contradict)) ?? [];
  });
}

function statementOf(claim: Claim, predicate: SingleValued): readonly AttributeStatement[] {
  const { value, polarity } = claim;
  if (value === null) return [];
  const size = predicate === 'SIZE' ? sizeOf(claim) : null;
  const said = size === null ? nameKey(value) : hedgedKey(size, value);
  return [
    {
      claim,
      size,
      said,
      window: windowOf(claim, predicate),
      key: `${polarity} ${said}`,
      ...valueReading(claim, value, claim.textsZh['value']),
    },
  ];
}

function contradict(a: AttributeStatement, b: AttributeStatement): boolean {
  if (a.window.min > b.window.max || b.window.min > a.window.max) return false;
  if (a.claim.polarity !== b.claim.polarity) return a.said === b.said;
  if (a.claim.polarity === 'DENIED') return false;
  return a.size !== null && b.size !== null ? !canBothBeRight(a.size, b.size) : a.said !== b.said;
}

function sizeOf({ details }: Claim): HedgedNumber {
  const { number = null, qualifier = null } = details['size'] ?? {};
  return { value: number, qualifier: qualifier ?? 'NONE_GIVEN' };
}

function windowOf(claim: Claim, predicate: SingleValued): DayRange {
  const { start, end, said } = timeOf(claim);
  const changes = predicate === 'SIZE' || predicate === 'SIZE_CLASS';
  if (changes && start === null && end === null && said !== null) return said;
  return { min: start?.min ?? BEGINNING, max: end?.max ?? FOREVER };
}
