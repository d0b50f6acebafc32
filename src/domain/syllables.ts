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
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
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

const BEGINNINGS: ReadonlySet<string> = new Set(
  [...SYLLABLES].flatMap((syllable) => Array.from(syllable, (_, index) => syllable.slice(0, index + 1))),
);

const LONGEST_SYLLABLE = 6;
const LONGEST_WORD = 60;
const MOST_READINGS = 4;

/**
 * The ways to read a word as syllables, longer ones first, a few at most; none where it is no pinyin. With `open` the
 * last syllable may be no more than begun.
 */
export function readingsOf(word: string, open = false): readonly (readonly string[])[] {
  if (word.length > LONGEST_WORD || !/^[a-z]+$/.test(word)) return [];
  // Those of each rest of the word, the shortest rest first, so that no rest is read twice.
  const ofRest: (readonly string[])[][] = [];
  ofRest[word.length] = [[]];
  for (let start = word.length - 1; start >= 0; start -= 1) {
    const readings: (readonly string[])[] = [];
    for (let size = Math.min(LONGEST_SYLLABLE, word.length - start); size > 0; size -= 1) {
      const syllable = word.slice(start, start + size);
      const isLast = start + size === word.length;
      const reads = SYLLABLES.has(syllable) || (open && isLast && BEGINNINGS.has(syllable));
      if (reads) readings.push(...ofRest[start + size]!.map((rest) => [syllable, ...rest]));
    }
    ofRest[start] = readings.slice(0, MOST_READINGS);
  }
  return ofRest[0]!;
}

/**
 * A word as it is typed for its sound, in plain letters: tones as figures dropped, and ü written as v, yu or u: all u.
 * As it is where that makes no pinyin.
 */
export function spelling(word: string): string {
  const plain = word.replace(/(?<=[a-z])[1-5](?=[a-z]|$)/g, '').replace(/(?<=[ln])(?:v|yu)/g, 'u');
  return plain !== word && readingsOf(plain, true).length > 0 ? plain : word;
}
