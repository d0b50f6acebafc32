import { placePinyin, wadeGiles } from './romanisation.ts';

/** The finals that go with each initial of Mandarin as it is spelt without tones; ü is u after n and l, as it is typed. */
const FINALS: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue un uo',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  // The one of 陕, so that Shaanxi is not Shanxi.
  sh: 'a aan ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
};

/** Every syllable of Mandarin, without tone. */
export const SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(FINALS).flatMap(([initial, finals]) => finals.split(' ').map((final) => initial + final)),
);

/** What is typed or printed for a syllable otherwise: ü as v or yu. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  lv: 'lu',
  lyu: 'lu',
  lve: 'lue',
  lyue: 'lue',
  nv: 'nu',
  nyu: 'nu',
  nve: 'nue',
  nyue: 'nue',
};

const BEGINNINGS: ReadonlySet<string> = new Set(
  [...SYLLABLES].flatMap((syllable) => Array.from(syllable, (_, index) => syllable.slice(0, index + 1))),
);

const OF_WADE_GILES = new Map<string, readonly string[]>();
for (const syllable of SYLLABLES) {
  const older = wadeGiles(syllable);
  OF_WADE_GILES.set(older, [...(OF_WADE_GILES.get(older) ?? []), syllable]);
}

const LONGEST_SYLLABLE = 6;
const LONGEST_WORD = 60;
const MOST_READINGS = 12;
const MOST_FURTHER = 2;
const MOST_SPELLINGS = 4;
const MOST_OLDER = 3;

/**
 * The ways to read a word as syllables in plain letters, twelve at most, longer syllables first; none where it is no pinyin.
 * Of a word that is no pinyin, one syllable after Wade and Giles, or a place as the post wrote it, is read. Tones as figures
 * are dropped and end a syllable; ü may be written u, v or yu, so that "huanyu" is huan yu and hua nü. With `open` the last
 * syllable may be no more than begun; with `older` several syllables after Wade and Giles are read, and what is both.
 */
export function readingsOf(word: string, open = false, older = false): readonly (readonly string[])[] {
  if (word.length > LONGEST_WORD || !/^[a-z][a-z1-5]*$/.test(word)) return [];
  const afterWade = OF_WADE_GILES.get(word) ?? [];
  if (afterWade.length > 0 && (older || !SYLLABLES.has(word))) {
    return [...new Set([...afterWade, ...(SYLLABLES.has(word) ? [word] : [])])].map((syllable) => [syllable]);
  }
  const pieces = placePinyin(word)
    .split(/(?<=[a-z])[1-5](?=[a-z]|$)/)
    .filter((piece) => piece !== '');
  let runs: readonly (readonly string[])[] = [[]];
  for (const [index, piece] of pieces.entries()) {
    const readings = pieceReadings(piece, open && index === pieces.length - 1);
    runs = runs.flatMap((run) => readings.map((reading) => [...run, ...reading])).slice(0, MOST_READINGS);
  }
  return runs.length > 0 || !older ? runs : olderReadings(word);
}

/** The ways to read a word as two or three syllables after Wade and Giles, such as the given name in "Mao Tsetung". */
function olderReadings(word: string, most = MOST_OLDER): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let size = 1; size <= word.length; size += 1) {
    const first = OF_WADE_GILES.get(word.slice(0, size)) ?? [];
    const rest =
      size === word.length ? [[]] : most > 1 && first.length > 0 ? olderReadings(word.slice(size), most - 1) : [];
    found.push(...first.flatMap((syllable) => rest.map((others) => [syllable, ...others])));
  }
  return found.slice(0, MOST_READINGS);
}

/** Whether a word is a syllable after Wade and Giles and none of pinyin. */
export function isOlder(word: string): boolean {
  return OF_WADE_GILES.has(word) && !SYLLABLES.has(word);
}

/** Whether a word is several syllables after Wade and Giles and no pinyin. */
export function isOlderRun(word: string): boolean {
  return readingsOf(word).length === 0 && olderReadings(word).length > 0;
}

function pieceReadings(word: string, open: boolean): readonly (readonly string[])[] {
  // Those of each rest of the word, the shortest rest first, so that no rest is read twice.
  const ofRest: (readonly string[])[][] = [];
  ofRest[word.length] = [[]];
  for (let start = word.length - 1; start >= 0; start -= 1) {
    const readings: (readonly string[])[] = [];
    for (let size = Math.min(LONGEST_SYLLABLE, word.length - start); size > 0; size -= 1) {
      const syllable = syllableOf(word.slice(start, start + size), open && start + size === word.length);
      if (syllable !== null) readings.push(...ofRest[start + size]!.map((rest) => [syllable, ...rest]));
    }
    ofRest[start] = readings.slice(0, MOST_READINGS);
  }
  // What is cut into many more syllables than it need be is no name's reading.
  const fewest = Math.min(...ofRest[0]!.map(({ length }) => length));
  return ofRest[0]!.filter(({ length }) => length <= fewest + MOST_FURTHER);
}

function syllableOf(typed: string, open: boolean): string | null {
  // After these initials u is always ü, and some type it as such.
  const letters = typed.replace(/(?<=^[jqxy])v/, 'u');
  if (SYLLABLES.has(letters) || (open && BEGINNINGS.has(letters))) return letters;
  return OTHER_SPELLINGS[letters] ?? null;
}

/** The spellings in plain letters that a word typed for its sound stands for, four at most; the word itself where it is no pinyin. */
export function spellingsOf(word: string, older = false): readonly string[] {
  const spellings = new Set(readingsOf(word, false, older).map((reading) => reading.join('')));
  return spellings.size === 0 ? [word] : [...spellings].slice(0, MOST_SPELLINGS);
}
