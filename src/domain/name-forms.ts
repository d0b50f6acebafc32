import type { EntityRecord } from './entity-view.ts';
import type { NameRecord } from './entity-names.ts';
import { hasHan, joined, nameKey, writtenKey } from './names.ts';
import { nameCore } from './noise.ts';
import { withoutLegalForm } from './short-words.ts';
import { familySize, soundsOf } from './pinyin.ts';
import { organizationCodeOf } from './uscc.ts';
import type { EntityKind } from './vocabulary.ts';

/**
 * The forms of a name, or of all names of an entity, in which they are looked for. A mark stands for a whole: `is.` the
 * name as it is written, `fo.` folded where that is another form, `co.` without its legal form, `re.` its parts in the other order, `py.` its sound,
 * `in.` its initials, `id.` a number, all without blanks.
 */
export interface NameForms {
  /** The name as it is compared, and a Chinese person's also in pinyin: `上海咖啡协会`, `wang zhendong`. */
  readonly keys: readonly string[];
  /** Its sound by syllables: `shang hai ka fei xie hui`. */
  readonly sounds: readonly string[];
  readonly marks: readonly string[];
}

/** What is stored of an entity so that it is found: the forms of its names, and the pieces by which they are indexed. */
export interface SearchKeys extends NameForms {
  readonly words: readonly string[];
}

/** The least number of letters that initials must have: two stand for too much. */
export const FEWEST_INITIALS = 3;

type NamedKind = Pick<EntityRecord, 'kind' | 'identifiers'> & { readonly names: readonly NameRecord[] };

/** The keys by which an entity is found. Words that mean it only within one text are left out. */
export function searchKeysOf({ kind, names, identifiers }: NamedKind): SearchKeys {
  const forms = names.map((name) => formsOf(name, kind));
  const keys = unique(forms.flatMap((one) => one.keys));
  const sounds = unique(forms.flatMap((one) => one.sounds));
  const marks = unique([...forms.flatMap((one) => one.marks), ...identifiers.flatMap(({ value }) => codeMarks(value))]);
  return { keys, sounds, marks, words: unique([...keys.flatMap(piecesOf), ...sounds.flatMap(soundPieces)]) };
}

/** The forms of one name; none of words that mean the entity only within one text. */
export function formsOf(name: NameRecord, kind: EntityKind): NameForms {
  const key = nameKey(name.value);
  if (name.kind === 'CONTEXTUAL' || key === '') return { keys: [], sounds: [], marks: [] };
  const person = kind === 'PERSON';
  const sounds = soundsOf(name.value, person);
  const parts = person && hasHan(key) ? sounds.flatMap((sound) => personParts(sound, key, name.family)) : [];
  const latinTurned = person && parts.length === 0 ? turnedRound(key.split(' '), name) : [];
  const turned = [...latinTurned, ...parts.map(({ family, given }) => `${given} ${family}`)];
  const initials = name.kind === 'DESCRIPTION' ? [] : initialsOf(key, sounds, kind);
  return {
    keys: unique([key, ...parts.map(({ family, given }) => `${family} ${given}`)]),
    sounds: unique(sounds.map((sound) => sound.join(' '))),
    marks: unique([
      ...wholeMarks(name.value, key),
      ...(person || kind === 'PLACE' ? [] : coreMarks(name.value, key)),
      ...turned.map((form) => `re.${joined(form)}`),
      ...sounds.map((sound) => `py.${sound.join('')}`),
      ...initials.map((letters) => `in.${letters}`),
    ]),
  };
}

function wholeMarks(value: string, key: string): readonly string[] {
  const [written, folded] = [joined(writtenKey(value)), joined(key)];
  return [`is.${written}`, ...(folded === written ? [] : [`fo.${folded}`])];
}

/** The mark of a code as it is typed: its letters and figures. */
export function codeMark(code: string): string {
  return `id.${code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')}`;
}

/** Two Chinese characters beside each other, or a word in other letters. */
export function piecesOf(key: string): readonly string[] {
  return key.split(' ').flatMap((word) => (hasHan(word) ? pairs([...word]).map((pair) => pair.join('')) : [word]));
}

/** Two syllables beside each other. */
export function soundPieces(sound: string): readonly string[] {
  return pairs(sound.split(' ')).map((pair) => `py.${pair.join('.')}`);
}

function pairs(items: readonly string[]): readonly (readonly string[])[] {
  return items.slice(1).map((item, index) => [items[index]!, item]);
}

// A code holds the organisation's own, by which it was known before.
function codeMarks(value: string): readonly string[] {
  const own = organizationCodeOf(value);
  return [codeMark(value), ...(own === null ? [] : [codeMark(own)])];
}

function coreMarks(value: string, key: string): readonly string[] {
  const core = nameCore(value);
  return core === key ? [] : [`co.${joined(core)}`];
}

// None where there is a family's name alone.
function personParts(sound: readonly string[], key: string, family: string | null) {
  const known = family === null ? '' : nameKey(family);
  const size = known !== '' && known !== key && key.startsWith(known) ? [...known].length : familySize(key);
  return sound.length < 2 ? [] : [{ family: sound.slice(0, size).join(''), given: sound.slice(size).join('') }];
}

// Of more than two words, which is the family's is known only where a source tells it; else it is the first or the last.
function turnedRound(words: readonly string[], { family, given }: NameRecord): readonly string[] {
  if (words.length < 2) return [];
  if (family !== null && given !== null) {
    const [one, other] = [nameKey(family), nameKey(given)];
    return [words.join(' ') === `${one} ${other}` ? `${other} ${one}` : `${one} ${other}`];
  }
  return [[...words.slice(1), words[0]!].join(' '), [words.at(-1)!, ...words.slice(0, -1)].join(' ')];
}

const MINOR_WORDS: ReadonlySet<string> = new Set(['of', 'and', 'for', 'in', 'on', 'at', 'to', 'de']);

function initialsOf(key: string, sounds: readonly (readonly string[])[], kind: EntityKind): readonly string[] {
  const words = key.split(' ');
  // Characters beyond the basic plane are kept as two halves, of which one alone is nothing.
  const ofWords = (list: readonly string[]) => list.map((word) => [...word][0]).join('');
  const telling = words.filter((word) => !MINOR_WORDS.has(word));
  const found = hasHan(key) ? [] : [ofWords(words), ofWords(telling)];
  if (hasHan(key) || kind === 'PERSON') found.push(...sounds.map(ofWords));
  const core = withoutLegalForm(key);
  if (core !== key) found.push(...sounds.map((sound) => ofWords(sound.slice(0, [...core].length))));
  return [
    ...unique(found).filter((letters) => [...letters].length >= FEWEST_INITIALS),
    ...(kind === 'PERSON' || kind === 'PLACE' ? [] : headsOf(core)),
  ];
}

// 上咖协 for 上海咖啡协会: the first character of each word, where the name is of words of two. Two such are too little.
function headsOf(core: string): readonly string[] {
  const characters = [...core];
  const even = [6, 8].includes(characters.length) && characters.every(hasHan);
  return even ? [characters.filter((_, index) => index % 2 === 0).join('')] : [];
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
