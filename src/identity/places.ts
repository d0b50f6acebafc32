import type { Lang } from '../domain/labels/lang.ts';
import { hasHan, nameKey } from '../domain/names.ts';
import { soundsOf } from '../domain/pinyin.ts';
import { placePinyin } from '../domain/romanisation.ts';
import {
  BRAND_LIKE,
  ELSEWHERE,
  ENGLISH_SPELLINGS,
  HAN_ENDINGS,
  HOME,
  MUNICIPALITIES,
  PROVINCES,
  STREET,
} from './place-table.ts';

/** A place by those that it lies in, the largest first, in Chinese and joined by slashes: country, province or municipality, then city or district. */
export type PlacePath = string;

/** How two places lie to each other: one, one within the other, or apart. */
export type PlaceRelation = 'SAME' | 'WITHIN' | 'APART';

/** A place at the beginning of a text, and how many characters or words it takes. */
export interface LeadingPlace {
  readonly path: PlacePath;
  readonly size: number;
}

const LATIN_ENDINGS = ['province', 'city', 'municipality', 'municipal', 'district', 'new area', 'county', 'prefecture'];

const byHan = new Map<string, PlacePath>();
const byLatin = new Map<string, PlacePath>();
const englishNames = new Map<PlacePath, string>();
const [country] = ELSEWHERE.split(/[ =]/);
const municipalities = tableOf(MUNICIPALITIES);
const provinces = tableOf(PROVINCES);
for (const { above } of [...municipalities, ...provinces]) add(`${country!}/${above}`, [above]);
// Cities before districts: of places that are spelt alike, the first is meant.
for (const { above, below } of [...provinces, ...municipalities]) {
  for (const place of below) add(`${country!}/${above}/${place}`, [place]);
}
for (const line of ELSEWHERE.replaceAll('\n', '').split('|')) {
  const [names = '', english = ''] = line.split('=');
  const [path = '', ...others] = names.split(' ');
  add(path, [path.split('/').at(-1)!, ...others], english.split(','));
}

const municipalityPaths: ReadonlySet<PlacePath> = new Set(municipalities.map(({ above }) => `${country!}/${above}`));
const LONGEST_HAN = Math.max(...[...byHan.keys()].map(({ length }) => length));
const LONGEST_LATIN = 3;

/** The place that a name means as a whole, in either language, with or without what it is called ("city"); null where it is unknown. */
export function placeOf(name: string): PlacePath | null {
  const before = read.get(name);
  if (before !== undefined) return before;
  const place = readPlace(nameKey(name));
  // The places of a register are few, and each is asked for thousands of times.
  if (read.size < MOST_READ) read.set(name, place);
  return place;
}

const MOST_READ = 10_000;
const read = new Map<string, PlacePath | null>();

function readPlace(key: string): PlacePath | null {
  if (hasHan(key)) {
    const place = leadingHanPlace(key, false);
    return place?.size === key.length ? place.path : (lastWithin(key, place) ?? null);
  }
  const words = key.split(' ');
  const place = leadingLatinPlace(words);
  return place?.size === words.length ? place.path : null;
}

/** The place that a Chinese text, folded, begins with. Of a name, words that brands like must be marked as places. */
export function leadingHanPlace(text: string, ofName = true): LeadingPlace | null {
  for (let size = Math.min(LONGEST_HAN, text.length); size > 1; size -= 1) {
    const word = text.slice(0, size);
    const path = byHan.get(word);
    if (path === undefined) continue;
    const rest = text.slice(size);
    const ending = HAN_ENDINGS.find((one) => rest.startsWith(one));
    if (ofName && ending === undefined && needsEnding(word, path)) continue;
    // A street that bears the name of a city is elsewhere.
    if (ofName && ending === undefined && STREET.test(rest)) return null;
    return { path, size: size + (ending?.length ?? 0) };
  }
  return null;
}

/** The place that words in Latin letters, folded, begin with. */
export function leadingLatinPlace(words: readonly string[]): LeadingPlace | null {
  for (let size = Math.min(LONGEST_LATIN, words.length); size > 0; size -= 1) {
    const text = words.slice(0, size).join(' ');
    const path = byLatin.get(text) ?? byLatin.get(placePinyin(text));
    if (path === undefined) continue;
    const rest = words.slice(size).join(' ');
    const ending = LATIN_ENDINGS.find((one) => rest === one || rest.startsWith(`${one} `));
    return { path, size: size + (ending?.split(' ').length ?? 0) };
  }
  return null;
}

/** What a place is called, in English as far as that is known. */
export function placeName(path: PlacePath, lang: Lang): string {
  const last = path.split('/').at(-1)!;
  return lang === 'zh' ? last : (englishNames.get(path) ?? last);
}

/** How two places lie to each other. */
export function placeRelation(a: PlacePath, b: PlacePath): PlaceRelation {
  if (a === b) return 'SAME';
  return a.startsWith(`${b}/`) || b.startsWith(`${a}/`) ? 'WITHIN' : 'APART';
}

/** How many places a city lies in, itself among them, but for the municipalities. */
const CITY_DEPTH = 3;

/** The city of a place, or the province or country where the place is as large. */
export function cityOf(path: PlacePath): PlacePath {
  const [first, second] = path.split('/');
  const municipality = `${first!}/${second ?? ''}`;
  return municipalityPaths.has(municipality) ? municipality : path.split('/').slice(0, CITY_DEPTH).join('/');
}

/** Whether a place is a part of a city. */
export function isDistrict(path: PlacePath): boolean {
  return cityOf(path) !== path;
}

function lastWithin(key: string, first: LeadingPlace | null): PlacePath | undefined {
  if (first === null) return undefined;
  const next = leadingHanPlace(key.slice(first.size), false);
  if (next?.path.startsWith(`${first.path}/`) !== true) return undefined;
  return first.size + next.size === key.length ? next.path : undefined;
}

function needsEnding(word: string, path: PlacePath): boolean {
  const inOther = isDistrict(path) && !HOME.includes(cityOf(path));
  return inOther || BRAND_LIKE.has(word);
}

function tableOf(table: string): readonly { readonly above: string; readonly below: readonly string[] }[] {
  return table
    .replaceAll('\n', '')
    .split('|')
    .map((line) => {
      const [above = '', below = ''] = line.split(':');
      return { above, below: below.split(' ') };
    });
}

function add(path: PlacePath, han: readonly string[], english?: readonly string[]): void {
  for (const name of han) if (!byHan.has(name)) byHan.set(name, path);
  const spelt = english ?? ENGLISH_SPELLINGS[han[0]!] ?? [soundsOf(han[0]!, false)[0]!.join('')];
  englishNames.set(
    path,
    spelt[0]!.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  );
  for (const name of spelt) if (!byLatin.has(name)) byLatin.set(name, path);
}
