import { readingsOf } from '../domain/syllables.ts';
import { bracketed } from './brackets.ts';
import { branchKey } from './branch-key.ts';
import { LATIN_BRANCH } from './form-table.ts';
import { lastLatinForm, LEGAL_CLASSES, type NameForm } from './forms.ts';
import { LatinWords } from './latin-words.ts';
import type { Recognised } from './name-anatomy.ts';
import { englishNumber } from './numbers.ts';
import { leadingLatinPlace, placeRelation, type PlacePath } from './places.ts';
import { isLatinTrade, latinTradeWord, LONGEST_LATIN_TRADE, singularWords, type TradeWord } from './trade-words.ts';

const MINOR: ReadonlySet<string> = new Set(['of', 'and', 'for', 'in', 'on', 'at', 'the', 'de']);
const GROUPS: Readonly<Record<string, 'GROUP' | 'HOLDING'>> = {
  group: 'GROUP',
  grp: 'GROUP',
  holding: 'HOLDING',
  holdings: 'HOLDING',
};

/** Recognises the parts of a folded name in Latin letters: place, brand, trade, legal form, branch. */
export function latinAnatomy(name: string): Recognised {
  const words = new LatinWords(name);
  if (words.texts[0] === 'the') words.take(0, 1, 'REST');
  const inBrackets = takeBrackets(name, words);
  const branch = takeBranch(words);
  const behind = takeLastPlace(words);
  const legal = takeForm(words);
  const before = takeLastPlace(words);
  const group = inBrackets.group ?? takeGroup(words);
  const places = [...takeFirstPlaces(words, legal !== null), ...inBrackets.places, ...before, ...behind];
  const inner = legal !== null && !LEGAL_CLASSES.has(legal.classes[0]!) ? null : takeForm(words);
  // "Corporation Ltd" is one legal form; what stands before it may say more.
  const form = inner !== null && !LEGAL_CLASSES.has(inner.classes[0]!) ? inner : (legal ?? inner);
  const number = takeNumber(words);
  const { brand, trade } = takeBrandAndTrade(words);
  return {
    roles: words.roles,
    places: [...new Set(places)].sort((a, b) => a.length - b.length),
    brand,
    trade,
    forms: form?.classes ?? [],
    incorporated: form === inner && legal !== null,
    formOf: form?.of ?? null,
    group,
    number,
    branch,
  };
}

function takeBrackets(name: string, words: LatinWords) {
  const places: PlacePath[] = [];
  let group: 'GROUP' | 'HOLDING' | null = null;
  for (const { from, to } of bracketed(name)) {
    const texts = words.wordsWithin(from, to);
    const place = leadingLatinPlace(texts);
    const [first = ''] = texts;
    if (place !== null && place.size === texts.length) {
      places.push(place.path);
      words.takeWithin(from, to, 'PLACE');
    } else if (texts.length === 1 && Object.hasOwn(GROUPS, first)) {
      group = GROUPS[first]!;
      words.takeWithin(from, to, 'GROUP');
    } else words.takeWithin(from, to, 'REST');
  }
  return { places, group };
}

// What stands behind the legal form is the branch; else its place.
function takeBranch(words: LatinWords): string | null {
  const { texts } = words;
  const end = LATIN_BRANCH.map((one) => one.split(' '))
    .sort((a, b) => b.length - a.length)
    .find((one) => texts.length > one.length && texts.slice(-one.length).join(' ') === one.join(' '));
  if (end === undefined) return null;
  const last = texts.length - end.length;
  for (let from = 1; from < last; from += 1) {
    const form = lastLatinForm(texts.slice(0, from));
    const next = lastLatinForm(texts.slice(0, from + 1));
    const isLegal = form !== null && LEGAL_CLASSES.has(form.classes[0]!) && next === null;
    const place = leadingLatinPlace(texts.slice(from, last));
    if (isLegal || place?.size === last - from) return branchKey(words.take(from, texts.length, 'BRANCH').join(' '));
  }
  return branchKey(words.take(last, texts.length, 'BRANCH').join(' '));
}

function takeLastPlace(words: LatinWords): readonly PlacePath[] {
  const { texts } = words;
  for (let from = Math.max(1, texts.length - 3); from < texts.length; from += 1) {
    const place = leadingLatinPlace(texts.slice(from));
    if (place === null || from + place.size !== texts.length) continue;
    const start = texts[from - 1] === 'of' && from > 1 ? from - 1 : from;
    words.take(start, texts.length, 'PLACE');
    return [place.path, ...takeLastPlace(words)];
  }
  return [];
}

function takeFirstPlaces(words: LatinWords, hasMore: boolean): readonly PlacePath[] {
  const found: PlacePath[] = [];
  for (;;) {
    const { texts } = words;
    const place = leadingLatinPlace(texts);
    const above = found.at(-1);
    if (place === null || (place.size === texts.length && !hasMore)) break;
    if (above !== undefined && placeRelation(place.path, above) !== 'WITHIN') break;
    words.take(0, place.size, 'PLACE');
    found.push(place.path);
  }
  return found;
}

// "Bank of …" bears its form in front.
function takeForm(words: LatinWords): NameForm | null {
  const { texts } = words;
  const last = lastLatinForm(texts);
  if (last !== null && last.size < texts.length && !isPartOfTrade(texts, last.size)) {
    words.take(texts.length - last.size, texts.length, 'FORM');
    return last;
  }
  const of = texts.indexOf('of');
  const first = of > 0 && of < texts.length - 1 ? lastLatinForm(texts.slice(0, of)) : null;
  if (first === null || LEGAL_CLASSES.has(first.classes[0]!)) return null;
  words.take(of - first.size, of, 'FORM');
  return first;
}

// A department store is a trade, and no store of a department.
function isPartOfTrade(texts: readonly string[], size: number): boolean {
  return isLatinTrade(texts.slice(-size - 1).join(' '));
}

function takeGroup(words: LatinWords): 'GROUP' | 'HOLDING' | 'OF_GROUP' | null {
  const { texts } = words;
  const at = texts.findIndex((word, index) => index > 0 && Object.hasOwn(GROUPS, word));
  if (at < 0) return null;
  words.take(at, at + 1, 'GROUP');
  return at === texts.length - 1 ? GROUPS[texts[at]!]! : 'OF_GROUP';
}

function takeNumber(words: LatinWords): number | null {
  const { texts } = words;
  const at = texts.findIndex((word, index) => englishNumber(word) !== null && isCounted(texts, index));
  if (at < 0 || texts.length === 1) return null;
  const start = isNumberSign(texts[at - 1]) ? at - 1 : at;
  words.take(start, at + 1, 'NUMBER');
  return englishNumber(texts[at]!);
}

// A figure, what follows "No.", and an ordinal in front; "One" and "V" may be brands.
function isCounted(texts: readonly string[], at: number): boolean {
  return /^\d/.test(texts[at]!) || isNumberSign(texts[at - 1]) || (at === 0 && /(?:st|nd|rd|th)$/.test(texts[at]!));
}

function isNumberSign(word: string | undefined): boolean {
  return word === 'no' || word === 'number' || word === 'nr';
}

/**
 * The brand is the words before those of trades; where it begins with words in pinyin, these alone. Where all words are of
 * trades, there is no brand.
 */
function takeBrandAndTrade(words: LatinWords): { readonly brand: string; readonly trade: readonly TradeWord[] } {
  while (MINOR.has(words.texts[0] ?? '')) words.take(0, 1, 'REST');
  const { texts } = words;
  let at = 0;
  while (at < texts.length && tradeSize(texts, at) === 0) at += 1;
  const spelt = texts.slice(0, at).findIndex((word) => readingsOf(word).length === 0);
  const end = spelt > 0 ? spelt : at;
  const trade: TradeWord[] = [];
  for (let from = end; from < texts.length;) {
    const size = Math.max(1, tradeSize(texts, from));
    const word = texts.slice(from, from + size).join(' ');
    if (!MINOR.has(word)) trade.push(latinTradeWord(word));
    from += size;
  }
  const brandWords = texts.slice(0, end).filter((word) => !MINOR.has(word));
  words.take(end, texts.length, 'TRADE');
  words.take(0, end, 'BRAND');
  return { brand: brandWords.map(singularWords).join(''), trade };
}

function tradeSize(texts: readonly string[], from: number): number {
  for (let size = Math.min(LONGEST_LATIN_TRADE, texts.length - from); size > 0; size -= 1) {
    if (isLatinTrade(texts.slice(from, from + size).join(' '))) return size;
  }
  return 0;
}
