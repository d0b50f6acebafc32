import type { Lang } from './labels/lang.ts';
import type { Qualifier } from './vocabulary.ts';

const HEDGES: Readonly<Record<Lang, Partial<Record<Qualifier, string>>>> = {
  en: { ABOUT: 'about ', MORE_THAN: 'more than ', SEVERAL: 'several ' },
  zh: { ABOUT: '约', MORE_THAN: '超过', SEVERAL: '若干' },
};

/** How a hedge is put before a number; an exact number, and one without a hedge, stands alone. */
export function hedgeBefore(qualifier: Qualifier | null, lang: Lang): string {
  return (qualifier && HEDGES[lang][qualifier]) ?? '';
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
  if (/firm|compan|enterprise|association|trader|business/i.test(members)) return '家';
  return /person|people|member|staff/i.test(members) ? '名' : '个';
}
