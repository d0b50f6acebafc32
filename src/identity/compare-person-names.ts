import { otherFamilies } from '../domain/other-families.ts';
import { otherGivenNames } from '../domain/given-names.ts';
import { applied, type AppliedRule } from './applied-rule.ts';
import type { NameComparison } from './compare-organization-names.ts';
import type { PersonName } from './person-name.ts';
import type { RuleName } from './rules.ts';

const SHORT_NAME = 2;

/** Compares two names of people. */
export function comparePersonNames(a: PersonName, b: PersonName): NameComparison {
  const [left, right] = [a.value, b.value];
  const further: AppliedRule[] = [];
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) further.push(applied('genderDiffers'));
  if (a.generation !== b.generation) further.push(applied('generationDiffers', left, right));
  return {
    rules: [applied(nameRule(a, b), left, right), ...further],
    precedence: a.han && b.han ? 1 : 0,
  };
}

function nameRule(a: PersonName, b: PersonName): RuleName {
  if (a.han && b.han) return hanRule(a, b);
  if (a.han !== b.han) return a.han ? spelledRule(a, b) : spelledRule(b, a);
  if (a.syllables > 0 && b.syllables > 0) {
    if (![...a.sounds].some((sound) => b.sounds.has(sound))) return 'personDiffers';
    return a.syllables > SHORT_NAME ? 'personPinyin' : 'personCommonPinyin';
  }
  return latinRule(a.words, b.words);
}

function hanRule(a: PersonName, b: PersonName): RuleName {
  if (a.key !== b.key && !otherFamilies(a.key).includes(b.key)) return 'personDiffers';
  if (a.syllables < SHORT_NAME) return 'familyNameAlone';
  return a.syllables === SHORT_NAME ? 'commonName' : 'personSame';
}

// A Chinese name, and one in Latin letters.
function spelledRule(han: PersonName, latin: PersonName): RuleName {
  const spelt = latin.words.join('');
  const isSame = han.sounds.has(spelt) || [...latin.sounds].some((sound) => han.sounds.has(sound));
  if (isSame && han.syllables > 1) return han.syllables > SHORT_NAME ? 'personPinyin' : 'personCommonPinyin';
  return han.familySounds.has(spelt) ? 'familyNameAlone' : 'personDiffers';
}

function latinRule(a: readonly string[], b: readonly string[]): RuleName {
  if (a.length === 1 || b.length === 1) {
    const [one, other] = a.length === 1 ? [a[0]!, b] : [b[0]!, a];
    return other.includes(one) ? 'familyNameAlone' : 'personDiffers';
  }
  if ([...a].sort().join(' ') === [...b].sort().join(' ')) return 'personSame';
  if (a.at(-1) !== b.at(-1)) return 'personDiffers';
  const [givenA, givenB] = [a[0]!, b[0]!];
  const middle = a.length !== b.length || a.slice(1, -1).join(' ') !== b.slice(1, -1).join(' ');
  if (middle && !fitsMiddle(a.slice(1, -1), b.slice(1, -1))) return 'personDiffers';
  if (givenA === givenB) return 'personMiddleName';
  if (otherGivenNames(givenA).includes(givenB)) return 'personShortForm';
  const isInitial = (one: string, other: string) => one.length === 1 && other.startsWith(one);
  return isInitial(givenA, givenB) || isInitial(givenB, givenA) ? 'personInitial' : 'personDiffers';
}

// One of them without, or with initials that fit.
function fitsMiddle(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word, index) => {
    const other = b[index];
    return other === undefined || word.startsWith(other) || other.startsWith(word);
  });
}
