import { CHINESE_OF, ENGLISH_OF, PLACE_WORDS, withoutMinor } from '../domain/gloss-words.ts';
import { otherWords } from '../domain/short-words.ts';
import { BRAND_WORDS, GENERIC_WORDS, NEAR_TRADES, SAME_TRADES, TRADES } from './trade-table.ts';

/** A word of what a firm does. */
export interface TradeWord {
  /** The word as it is compared with others of its language. */
  readonly key: string;
  /** What it may be in English, folded; none for a word of no table. */
  readonly senses: ReadonlySet<string>;
  /** Whether most trades may have it. */
  readonly generic: boolean;
}

const han = new Map<string, ReadonlySet<string>>();
const latin = new Set<string>();
for (const [word, english] of ENGLISH_OF) {
  if (!BRAND_WORDS.has(word) && !PLACE_WORDS.has(word) && word.length > 1) addHan(word, english);
}
for (const words of CHINESE_OF.keys()) if (!PLACE_WORDS.has(words)) latin.add(singularWords(words));
for (const line of TRADES.replaceAll('\n', '').split('|')) {
  const [words = '', english = ''] = line.split('=');
  for (const word of words.split(' ')) addHan(word, english.split(','));
  for (const one of english.split(',')) latin.add(singularWords(withoutMinor(one)));
}
for (const word of Object.keys(SAME_TRADES)) addHan(word, [...(han.get(SAME_TRADES[word]!) ?? [])]);

const near = new Map(NEAR_TRADES.flatMap((group, index) => group.map((word) => [word, index] as const)));

/** The length of the longest Chinese word of a trade. */
export const LONGEST_HAN_TRADE = Math.max(...[...han.keys()].map(({ length }) => length));
/** The most English words that are one word of a trade. */
export const LONGEST_LATIN_TRADE = 3;

/** Whether a Chinese text is a word of a trade. */
export function isHanTrade(text: string): boolean {
  return han.has(text);
}

/** Whether English words, folded, are a word of a trade. */
export function isLatinTrade(words: string): boolean {
  return latin.has(singularWords(words));
}

/** A Chinese word of a trade; one that is in no table has no senses. */
export function hanTradeWord(text: string): TradeWord {
  const key = SAME_TRADES[text] ?? text;
  return { key, senses: han.get(key) ?? NO_SENSES, generic: GENERIC_WORDS.has(key) };
}

const NO_SENSES: ReadonlySet<string> = new Set();

/** An English word, or words, of a trade; one that is in no table has no senses. */
export function latinTradeWord(words: string): TradeWord {
  const key = singularWords(words);
  const known = latin.has(key);
  return {
    key,
    senses: new Set(known ? [key, ...otherWords(words).map(singularWords)] : []),
    generic: GENERIC_WORDS.has(key),
  };
}

/** English words in the singular. */
export function singularWords(words: string): string {
  return words
    .split(' ')
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<=[^s'])s$/, ''))
    .join(' ');
}

/** How the trades of two names lie to each other. */
export type TradeRelation = 'NONE' | 'MISSING' | 'SAME' | 'CONTAINED' | 'NEAR' | 'UNKNOWN' | 'DIFFERENT';

/**
 * Compares two trades: SAME word by word; CONTAINED where the one only adds general words, or adds to what both have;
 * NEAR where they share a word that is not general, or are easily confused; UNKNOWN where words of two languages are not
 * all in the tables; MISSING where one has none, NONE where neither has.
 */
export function tradeRelation(a: readonly TradeWord[], b: readonly TradeWord[]): TradeRelation {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'NONE' : 'MISSING';
  const [restA, restB] = [unmatched(a, b), unmatched(b, a)];
  if (restA.length === 0 && restB.length === 0) return 'SAME';
  if (joinedKeys(a) === joinedKeys(b)) return 'SAME';
  const shared = [...a].filter((word) => !restA.includes(word));
  const isTelling = shared.some(({ generic }) => !generic);
  if (restA.length === 0 || restB.length === 0) {
    const more = [...restA, ...restB];
    return isTelling || more.every(({ generic }) => generic) ? 'CONTAINED' : 'DIFFERENT';
  }
  if (isTelling || isNear(restA, restB)) return 'NEAR';
  const across = restA.some(({ senses }) => senses.size === 0) || restB.some(({ senses }) => senses.size === 0);
  return across && isLatin(a) !== isLatin(b) ? 'UNKNOWN' : 'DIFFERENT';
}

/** What is left of a trade where each word that the other has, too, is taken away. */
function unmatched(words: readonly TradeWord[], others: readonly TradeWord[]): readonly TradeWord[] {
  return words.filter((word) => !others.some((other) => isSameWord(word, other)));
}

function isSameWord(a: TradeWord, b: TradeWord): boolean {
  if (a.key === b.key) return true;
  // Two Chinese words with one translation are two trades still.
  if (isLatin([a]) === isLatin([b]) && !isLatin([a])) return false;
  return [...a.senses].some((sense) => b.senses.has(sense));
}

function isNear(a: readonly TradeWord[], b: readonly TradeWord[]): boolean {
  return (
    a.length === b.length && a.every(({ key }, index) => near.has(key) && near.get(key) === near.get(b[index]!.key))
  );
}

function isLatin(words: readonly TradeWord[]): boolean {
  return words.every(({ key }) => /^[\p{Script=Latin}\d ]+$/u.test(key));
}

function joinedKeys(words: readonly TradeWord[]): string {
  return words.map(({ key }) => key).join('');
}

function addHan(word: string, english: readonly string[]): void {
  han.set(word, new Set([...(han.get(word) ?? []), ...english.map((one) => singularWords(withoutMinor(one)))]));
}
