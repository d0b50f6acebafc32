import type { Qualifier } from '../generated/source-file.ts';
import { DURATIONS, GROUP_NOUNS, HEDGES, NUMBER_WORDS, PHRASE_ENDS, UNITS, VAGUE } from './words/figure-words.ts';
import type { Mention } from './mention.ts';

/** A figure of a sentence, with its hedge and what it counts. */
export interface FigureMention extends Mention {
  /** The number; null where the text gives a word. */
  readonly value: number | null;
  readonly valueText: string;
  readonly qualifier: Qualifier;
  /** What is counted or measured, without the number: `small coffee dealers`, `percent`. */
  readonly unit: string;
  /** Whether those counted can act, so that the phrase names a group. */
  readonly isGroup: boolean;
}

const alternatives = (list: readonly string[]) => list.map((one) => one.replaceAll(' ', '\\s')).join('|');
const HEDGE = alternatives(HEDGES.map(([words]) => words).filter((words) => /^[a-z]/.test(words)));
const WORDS = alternatives(Object.keys(NUMBER_WORDS));
const FIGURE = new RegExp(
  `(?<![\\w.,-])(?:(?<hedge>${HEDGE})\\s)?(?:(?<number>\\d[\\d,]*(?:\\.\\d+)?)(?<scale> (?:thousand|million|billion|trillion))?|(?<word>${WORDS})(?: (?<scale2>hundred|thousand|million))?|(?<vague>${alternatives(VAGUE)}))(?<percent> ?(?:percent|per cent|%))?(?![\\w-])`,
  'giu',
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;

/** The figures of an English sentence. Years, dates, durations, ages and numbers of houses and rooms are none. */
export function englishFigures(sentence: string): readonly FigureMention[] {
  return [...sentence.matchAll(FIGURE)].flatMap((match): FigureMention[] => {
    const { hedge, vague, percent } = match.groups!;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + match[0].length);
    if (/\b(?:No|Nos|Room|aged|age|page|chapter|zone)\.? $/iu.test(before) || /(?:[$€£¥]|RMB |USD )$/u.test(before))
      return [];
    const qualifier = qualifierOf(hedge, vague);
    if (qualifier === null) return [];
    const value = vague === undefined ? valueOf(match.groups!) : null;
    const isYear = /^(?:1[89]|20)\d\d$/.test(match.groups!['number'] ?? '') && match.groups!['scale'] === undefined;
    if (isYear && percent === undefined) return [];
    const unit = percent === undefined ? phraseOf(after) : 'percent';
    if (unit === null || MONTH.test(after.trimStart())) return [];
    const last = unit.split(' ').at(-1)!;
    if (DURATIONS.test(last) || (vague === undefined && value === null)) return [];
    const to = match.index + match[0].length;
    const end = percent === undefined ? sentence.indexOf(unit, to) + unit.length : to;
    return [
      {
        start: match.index,
        end,
        text: sentence.slice(match.index, end),
        value,
        valueText: match[0].replace(/ ?(?:percent|per cent|%)$/iu, '').trim(),
        qualifier,
        unit,
        isGroup: percent === undefined && GROUP_NOUNS.test(last),
      },
    ];
  });
}

function qualifierOf(hedge: string | undefined, vague: string | undefined): Qualifier | null {
  if (vague !== undefined) return 'SEVERAL';
  if (hedge === undefined) return 'NONE_GIVEN';
  return HEDGES.find(([words]) => words === hedge.toLowerCase())![1];
}

function valueOf({ number, scale, word, scale2 }: Readonly<Record<string, string | undefined>>): number | null {
  const plain = number === undefined ? NUMBER_WORDS[word?.toLowerCase() ?? ''] : Number(number.replaceAll(',', ''));
  const by = SCALES[(scale ?? scale2 ?? '').trim().toLowerCase()] ?? 1;
  // Decimals times a scale: 3.2 million is 3200000 and not a hair beside it.
  return plain === undefined || Number.isNaN(plain) ? null : Number((plain * by).toPrecision(12));
}

/** The words after a number up to the noun that is counted; null where there is none. */
function phraseOf(after: string): string | null {
  const words: string[] = [];
  // "Ten of our members" counts members.
  const within = /^ of (?:the|our|its|their|these|his|her)(?= )/u.exec(after)?.[0] ?? '';
  let rest = after.slice(within.length);
  for (;;) {
    const word = /^ (\p{L}[\p{L}'-]*)(?![\p{L}\p{N}])/u.exec(rest)?.[1];
    if (word === undefined || PHRASE_ENDS.test(word) || words.length === 6 || isName(word)) break;
    words.push(word);
    rest = rest.slice(word.length + 1);
  }
  while (words.length > 0 && !/[^s'-]s$/u.test(words.at(-1)!) && !UNITS.test(words.at(-1)!.toLowerCase())) words.pop();
  return words.length > 0 ? words.join(' ') : null;
}

function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && !/^(?:Chinese|European|American|Japanese|German|French|British)$/.test(word);
}
