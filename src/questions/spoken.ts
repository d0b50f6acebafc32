import { counted } from '../domain/labels/counted.ts';
import type { Lang } from './question.ts';

/** A date as a sentence has it: 2015年7月6日 in Chinese; in English as it is written everywhere else, 2015-07-06. */
export function dateInSentence(date: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (lang === 'en' || year === undefined) return date;
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
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

/** The title of a document within a sentence. */
export function titleInSentence(title: string, lang: Lang): string {
  return lang === 'zh' ? `《${title}》` : `“${title}”`;
}
