import { nameKey } from '../domain/names.ts';
import { dayText, type DayRange } from '../domain/partial-date.ts';
import { applied, type AppliedRule } from './applied-rule.ts';
import type { Profile } from './profile.ts';
import { POSSIBLY_SAME_AS } from './says-who.ts';

/** What else than names speaks for two entities of one sort being the same, or against it. */
export function evidenceOf(a: Profile, b: Profile): readonly AppliedRule[] {
  const isPerson = a.entity.kind === 'PERSON';
  return [
    ...(isPerson ? sharedOrganizations(a, b) : sharedPeople(a, b)),
    ...otherCodes(a, b),
    ...startRules(a, b, isPerson),
    ...endRules(a, b),
    ...genderRules(a, b),
  ];
}

/** Whether a source relates the two to each other in a way that one entity cannot be related to itself. */
export function isRelated(a: Profile, b: Profile): boolean {
  return [...typesBetween(a, b)].some((type) => type !== POSSIBLY_SAME_AS);
}

/** Whether a source says that the two may be the same. */
export function isPossiblySame(a: Profile, b: Profile): boolean {
  return typesBetween(a, b).has(POSSIBLY_SAME_AS);
}

function typesBetween(a: Profile, b: Profile): ReadonlySet<string> {
  return new Set([...(a.related.get(b.entity.id) ?? []), ...(b.related.get(a.entity.id) ?? [])]);
}

function sharedPeople(a: Profile, b: Profile): readonly AppliedRule[] {
  const found: AppliedRule[] = [];
  const head = shared(a.leading, b.leading);
  const namesake = head === undefined ? sameName(a.leading, b.leading) : undefined;
  if (head !== undefined) found.push(applied('headSame', head));
  if (namesake !== undefined) found.push(applied('headSameName', namesake));
  const owner = shared(a.belonging, b.belonging);
  if (owner !== undefined) found.push(applied('ownerSame', owner));
  return found;
}

function sharedOrganizations(a: Profile, b: Profile): readonly AppliedRule[] {
  const [ofA, ofB] = [a, b].map(({ leading, belonging }) => new Map([...belonging, ...leading]));
  const common = [...ofA!.keys()].filter((id) => ofB!.has(id));
  const led = shared(a.leading, b.leading);
  const several = common.length > 1 ? [applied('severalOrganizations')] : [];
  if (led !== undefined) return [applied('bothLead', led), ...several];
  const [first] = common;
  if (first !== undefined) return [applied('bothBelong', ofA!.get(first)), ...several];
  const namesake = sameName(ofA!, ofB!);
  return namesake === undefined ? [] : [applied('organizationSameName', namesake)];
}

function shared(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string | undefined {
  const id = [...a.keys()].find((one) => b.has(one));
  return id === undefined ? undefined : a.get(id);
}

function sameName(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string | undefined {
  const keys = new Set([...b.values()].map(nameKey));
  return [...a.values()].find((name) => keys.has(nameKey(name)));
}

function otherCodes(a: Profile, b: Profile): readonly AppliedRule[] {
  const code = [...a.codes.other].find((one) => b.codes.other.has(one));
  return code === undefined ? [] : [applied('otherCodeSame', code)];
}

function startRules(a: Profile, b: Profile, isPerson: boolean): readonly AppliedRule[] {
  if (a.start === null || b.start === null) return [];
  const [left, right] = [a.entity.start!, b.entity.start!];
  if (isDay(a.start) && isDay(b.start) && a.start.min === b.start.min) {
    return [applied('startSameDay', dayText(a.start.min) ?? left)];
  }
  const [yearsA, yearsB] = [a.start, b.start].map(yearsOf) as [DayRange, DayRange];
  if (isBefore(yearsA, yearsB) || isBefore(yearsB, yearsA)) {
    return [applied(isPerson ? 'birthDiffers' : 'startDiffers', left, right)];
  }
  const isYear = [yearsA, yearsB].every(({ min, max }) => min === max);
  return isYear && overlap(a.start, b.start) ? [applied('startSameYear', left, right)] : [];
}

function endRules(a: Profile, b: Profile): readonly AppliedRule[] {
  const ended = (one: Profile, other: Profile) =>
    one.end !== null && other.start !== null && isBefore(one.end, other.start);
  if (ended(a, b)) return [applied('datesApart', a.entity.end!, b.entity.start!)];
  return ended(b, a) ? [applied('datesApart', a.entity.start!, b.entity.end!)] : [];
}

function genderRules(a: Profile, b: Profile): readonly AppliedRule[] {
  const [one, other] = [a.entity.gender, b.entity.gender];
  return one !== null && other !== null && one.toUpperCase() !== other.toUpperCase() ? [applied('genderDiffers')] : [];
}

function isDay({ min, max }: DayRange): boolean {
  return min === max;
}

function yearsOf({ min, max }: DayRange): DayRange {
  return { min: Math.floor(min / 10_000), max: Math.floor(max / 10_000) };
}

function isBefore(a: DayRange, b: DayRange): boolean {
  return a.max < b.min;
}

function overlap(a: DayRange, b: DayRange): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}
