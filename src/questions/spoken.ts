import { counted } from '../domain/labels/counted.ts';
import { dateInWords } from '../domain/labels/date-in-words.ts';
import type { Lang } from './question.ts';

/** A date as a sentence has it: 2015年7月6日 in Chinese; in English as it is written everywhere else, 2015-07-06. */
export function dateInSentence(date: string, lang: Lang): string {
  return lang === 'en' || !/^\d{4}(-\d{2}){0,2}$/.test(date) ? date : dateInWords(date, lang);
}

/** English is in a year or a month, and on a day. */
export function onDays(sentence: string): string {
  return sentence.replace(/\bin (?=\d{4}-\d{2}-\d{2}\b)/g, 'on ');
}

/** `1 claim(s)` as 1 claim, `2 claim(s)` as 2 claims. */
export function inNumber(sentence: string): string {
  return sentence.replace(/\b(\d[\d,]*) ([a-z]+)\(s\)/g, (_, number: string, word: string) =>
    counted(Number(number.replaceAll(',', '')), word),
  );
}
