import { parseTime } from '../domain/edtf.ts';
import { writtenDate } from '../domain/written-date.ts';
import type { Mention } from './mention.ts';

/** A date or a coarser time of a sentence. */
export interface DateMention extends Mention {
  /** As a source file gives it: a partial date, or the words of a coarser time. */
  readonly value: string;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const YEAR = '(?:1[89]|20)\\d\\d';
const DATE = new RegExp(
  [
    `\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? ${YEAR}\\b`,
    `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}\\b`,
    `${MONTH},? ${YEAR}\\b`,
    `(?<![\\d-])${YEAR}-\\d{2}(?:-\\d{2})?(?![\\d-])`,
    `(?<![\\d])${YEAR}年(?:\\d{1,2}月(?:\\d{1,2}[日号])?|[初底末])?`,
    '上(?:个)?世纪[1-9]0年代[初中末]?',
    `\\b(?:early|mid|late)[ -](?:the )?${YEAR.replace('\\d\\d', '\\d0')}s\\b`,
    `\\b(?:the )?${YEAR.replace('\\d\\d', '\\d0')}s\\b`,
    `\\b(?:early|mid|late)[ -]${YEAR}\\b`,
    `\\b(?:the )?(?:beginning|middle|end) of ${YEAR}\\b`,
    `\\b(?:spring|summer|autumn|winter)(?: of)? ${YEAR}\\b`,
    `\\b(?:circa|around|about) ${YEAR}\\b(?! \\p{L}*s\\b)`,
    `(?<=\\b(?:in|since|by|from|until|till|to|of|during|before|after|for|year|In|Since|By|From|Until|During|Before|After) )${YEAR}\\b(?![,.]?\\d)`,
    `(?<=\\()${YEAR}(?=\\))`,
  ].join('|'),
  'gu',
);

/** The dates of a sentence, in either language, that have a value of their own. One without a year has none. */
export function datesIn(sentence: string): readonly DateMention[] {
  return [...sentence.matchAll(DATE)].flatMap(({ 0: text, index }) => {
    const value = dateValue(text);
    return value === null ? [] : [{ start: index, end: index + text.length, text, value }];
  });
}

/** A time in words as a source file has it; null where the words are no time. */
export function dateValue(words: string): string | null {
  const plain = words.replace(/^the /u, '').replace(/,(?= \d{4}$)/u, '');
  const date = writtenDate(plain.replace(/^(\d+\p{L}* \p{L}+\.?|\p{L}+\.?),? /u, '$1 '));
  if (date !== null) return date;
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(plain)) return parseTime(plain) === null ? null : plain;
  const hedged = plain.replace(/^(?:around|about) /u, 'c. ');
  return parseTime(hedged) === null ? null : hedged;
}
