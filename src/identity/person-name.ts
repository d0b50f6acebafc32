import { hasHan, nameKey } from '../domain/names.ts';
import { withoutTitles } from '../domain/titles.ts';
import { familySize, soundsOf } from '../domain/pinyin.ts';
import { readingsOf } from '../domain/syllables.ts';
import type { NameRecord } from '../domain/entity-names.ts';
import { COURTESY_ENDINGS, FEMALE_COURTESY, MALE_COURTESY } from './courtesy-words.ts';

/** A person's name as it is compared. */
export interface PersonName {
  readonly value: string;
  /** Without titles and courtesies: Chinese without blanks, other names by words. */
  readonly key: string;
  readonly words: readonly string[];
  readonly han: boolean;
  /** How it sounds, without blanks, with the family's name first and last; of a name in Latin letters only where it is pinyin. */
  readonly sounds: ReadonlySet<string>;
  /** How the family's name sounds; of a Chinese name only. */
  readonly familySounds: ReadonlySet<string>;
  /** How many syllables it has; 0 where it is no Chinese name. */
  readonly syllables: number;
  /** By its courtesy: Mr, 女士. */
  readonly gender: 'MALE' | 'FEMALE' | null;
  /** By what stands behind it: junior, senior, the second. */
  readonly generation: string | null;
}

const GENERATION = /[\s,]+(jr|sr|junior|senior|ii|iii|iv)\.?$/i;

/** Reads a person's name. */
export function personName({ value, family }: NameRecord): PersonName {
  const generation = GENERATION.exec(value)?.[1]?.toLowerCase() ?? null;
  const bare = turned(value.replace(GENERATION, ''));
  const plain = nameKey(bare).replace(COURTESY_ENDINGS, '');
  const key = withoutTitles(plain);
  const han = hasHan(key);
  const words = key.split(' ').map((word) => word.replace(/(?<=[aou])e(?=[^aeiou])/g, ''));
  const name = {
    value,
    key,
    words,
    han,
    gender: genderOf(value),
    generation: generation && (SAME[generation] ?? generation),
  };
  return { ...name, ...(han ? hanSounds(key, family) : latinSounds(key.split(' '))) };
}

const SAME: Readonly<Record<string, string>> = { junior: 'jr', senior: 'sr' };

// "Smith, John"; a Chinese name is not turned.
function turned(value: string): string {
  const [family = '', given = '', ...more] = value.split(',');
  return given.trim() !== '' && more.length === 0 && !hasHan(value) ? `${given} ${family}` : value;
}

function genderOf(value: string): 'MALE' | 'FEMALE' | null {
  if (FEMALE_COURTESY.test(value)) return 'FEMALE';
  return MALE_COURTESY.test(value) ? 'MALE' : null;
}

type Sounds = Pick<PersonName, 'sounds' | 'familySounds' | 'syllables'>;

function hanSounds(key: string, family: string | null): Sounds {
  const told = family === null ? '' : nameKey(family);
  const size = told !== '' && told !== key && key.startsWith(told) ? [...told].length : familySize(key);
  const ways = soundsOf(key, true).map((sound) => [sound.slice(0, size).join(''), sound.slice(size).join('')] as const);
  return {
    sounds: new Set(ways.flatMap(([one, other]) => [one + other, other + one])),
    familySounds: new Set(ways.map(([one]) => one)),
    syllables: [...key].length,
  };
}

function latinSounds(words: readonly string[]): Sounds {
  const readings = words.map((word) => readingsOf(word)[0] ?? []);
  const isPinyin = words.length > 1 && readings.every(({ length }) => length > 0);
  if (!isPinyin) return { sounds: new Set(), familySounds: new Set(), syllables: 0 };
  const said = readings.map((syllables) => syllables.join(''));
  const [first = '', ...others] = said;
  return {
    sounds: new Set([said.join(''), others.join('') + first, said.at(-1)! + said.slice(0, -1).join('')]),
    familySounds: new Set(),
    syllables: readings.flat().length,
  };
}
