import { hasHan } from '../domain/names.ts';
import type { Letters } from './letters.ts';
import { hanTradeWord, isHanTrade, LONGEST_HAN_TRADE, type TradeWord } from './trade-words.ts';

const USUAL_BRAND = 2;
const LONGEST_BRAND = 3;

/** Takes the rest of a Chinese name as its brand and its trade. */
export function takeBrandAndTrade(letters: Letters): { readonly brand: string; readonly trade: readonly TradeWord[] } {
  const { text } = letters;
  const { at, words } = tradeOf(text);
  letters.take(at, text.length, 'TRADE');
  const brand = letters.take(0, at, 'BRAND');
  return { brand, trade: words.map((word) => hanTradeWord(word)) };
}

/** Whether a text is a brand of the usual length and words of a trade that are known. */
export function isClearlyCut(text: string): boolean {
  return [USUAL_BRAND, LONGEST_BRAND].some((at) => text.length > at && tradeWordsOf(text.slice(at)) !== null);
}

/**
 * Where the trade begins: where all that follows is words of trades. A brand has two or three characters; a longer one is
 * taken for a brand of two and a word of no table. Letters other than Chinese are a brand as a whole.
 */
function tradeOf(text: string): { readonly at: number; readonly words: readonly string[] } {
  const whole = tradeWordsOf(text);
  if (whole !== null) return { at: 0, words: whole };
  const latin = /^[^\p{Script=Han}]+/u.exec(text)?.[0].length ?? 0;
  const from = Math.max(latin, USUAL_BRAND);
  for (const at of [from, from + 1, ...(latin === 0 ? [1] : [])]) {
    const words = tradeWordsOf(text.slice(at));
    if (words !== null) return { at, words };
  }
  if (latin > 0) return { at: latin, words: pieces(text.slice(latin)) };
  const end = text.length <= LONGEST_BRAND ? text.length : USUAL_BRAND;
  return { at: end, words: pieces(text.slice(end)) };
}

/** The words of trades that a text is made of, the longest first; null where it is not made of such. */
function tradeWordsOf(text: string): readonly string[] | null {
  if (text === '') return null;
  for (let size = Math.min(LONGEST_HAN_TRADE, text.length); size > 1; size -= 1) {
    const word = text.slice(0, size);
    if (!isHanTrade(word)) continue;
    if (size === text.length) return [word];
    const rest = tradeWordsOf(text.slice(size));
    if (rest !== null) return [word, ...rest];
  }
  return null;
}

// The known words at the end, and what stands before them as one word.
function pieces(text: string): readonly string[] {
  if (text === '') return [];
  for (let at = 1; at < text.length; at += 1) {
    const words = hasHan(text) ? tradeWordsOf(text.slice(at)) : null;
    if (words !== null) return [text.slice(0, at), ...words];
  }
  return [text];
}
