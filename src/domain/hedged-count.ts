import type { Lang } from './labels/lang.ts';
import { HEDGES, MEASURE_WORDS } from './labels/phrases.ts';
import type { Qualifier } from './vocabulary.ts';

/** How a hedge is put before a number; an exact number, and one without a hedge, stands alone. */
export function hedgeBefore(qualifier: Qualifier | null, lang: Lang): string {
  return qualifier !== null && Object.hasOwn(HEDGES, qualifier) ? HEDGES[qualifier as keyof typeof HEDGES][lang] : '';
}

/** A number of members as one writes it before what they are: `about 500`, 约500家, 36.7万家. `of` is what they are, in English. */
export function hedgedCount(value: number, qualifier: Qualifier, of: string | null, lang: Lang): string {
  const hedge = hedgeBefore(qualifier, lang);
  if (lang === 'en') return hedge + value.toLocaleString('en');
  const digits =
    value < 10_000 ? String(value) : value.toLocaleString('zh', { notation: 'compact', maximumFractionDigits: 4 });
  return hedge + digits + measureWordOf(of ?? '');
}

function measureWordOf(members: string): string {
  if (/firm|compan|enterprise|association|trader|business/i.test(members)) return MEASURE_WORDS.FIRM;
  return /person|people|member|staff/i.test(members) ? MEASURE_WORDS.MEMBER : MEASURE_WORDS.OTHER;
}
