import { otherGivenNames } from '../../domain/given-names.ts';
import type { EntityKind } from '../../generated/source-file.ts';
import { placeOf } from '../../identity/places.ts';
import {
  ASSOCIATION_ENDS,
  BODY_ENDS,
  FIRM_ENDS,
  FIRM_FORMS,
  FIRM_FORMS_IN_CAPITALS,
  GIVEN_NAMES,
  INFERRED_BODY_ENDS,
  PLACE_ENDS,
  PROGRAMME_ENDS,
} from '../words/english-names.ts';
import type { Word } from './english-runs.ts';
import { pinyinName } from './pinyin-name.ts';

/** What a name is by its form, and the rule that says so. */
export interface Typed {
  readonly kind: EntityKind;
  readonly rule: string;
  readonly inferred: boolean;
}

const COUNTRIES: ReadonlySet<string> = countryNames();

function countryNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x41 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set([
    ...codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []),
    ...'britain england scotland wales america korea us uk usa holland macao macau europe asia africa'.split(' '),
  ]);
}

/** The kind that the words of a name have by their form; null where no rule says it. */
export function kindOf(words: readonly Word[]): Typed | null {
  const of = words.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  return byEnding(words) ?? (of > 0 ? byEnding(words.slice(0, of), true) : null) ?? byWhole(words);
}

/** Whether the words are a whole name by their ending: a further "and" is not within it. */
export function isWhole(words: readonly Word[]): boolean {
  return words.length > 1 && kindOf(words) !== null;
}

function byEnding(words: readonly Word[], beforeOf = false): Typed | null {
  const last = words.at(-1);
  if (last === undefined || (words.length < 2 && !beforeOf)) return null;
  const end = last.lower;
  if (!beforeOf && (FIRM_FORMS.has(end) || FIRM_FORMS_IN_CAPITALS.has(last.text))) return typed('FIRM', 'legal-form');
  if (ASSOCIATION_ENDS.has(end)) return typed('ASSOCIATION', 'association-ending');
  if (BODY_ENDS.has(end)) return typed('GOVERNMENT_BODY', 'body-ending');
  if (INFERRED_BODY_ENDS.has(end)) return typed('GOVERNMENT_BODY', 'body-ending', true);
  if (beforeOf) return end === 'bank' ? typed('FIRM', 'trade-ending') : null;
  if (PLACE_ENDS.has(end)) return typed('PLACE', 'place-ending');
  if (PROGRAMME_ENDS.has(end)) return typed('PROGRAMME', 'programme-ending');
  return FIRM_ENDS.has(end) ? typed('FIRM', 'trade-ending') : null;
}

function byWhole(words: readonly Word[]): Typed | null {
  const texts = words.map(({ text }) => text);
  const name = texts.join(' ');
  if (COUNTRIES.has(name.toLowerCase()) || placeOf(name) !== null) return typed('PLACE', 'known-place');
  if (texts.some((text) => /^\p{Lu}{2,}$/u.test(text) && text.length > 3)) return null;
  if (pinyinName(texts) !== null) return typed('PERSON', 'pinyin-name');
  const [first = '', ...rest] = texts;
  const isGiven = GIVEN_NAMES.has(first.toLowerCase()) || otherGivenNames(first.toLowerCase()).length > 0;
  return isGiven && rest.length > 0 && rest.length < 3 ? typed('PERSON', 'given-name') : null;
}

function typed(kind: EntityKind, rule: string, inferred = false): Typed {
  return { kind, rule, inferred };
}
