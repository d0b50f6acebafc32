import type { Lang } from './lang.ts';

/** A partial date in the words of a language: `May 2012`, 2012年5月. */
export function dateInWords(text: string, lang: Lang): string {
  const [year, month = 1, day = 1] = text.split('-').map(Number) as [number, number?, number?];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const parts = text.split('-').length;
  return date.toLocaleDateString(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  });
}
