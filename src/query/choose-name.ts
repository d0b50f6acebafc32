import { timeRange } from '../domain/edtf.ts';
import { displayName, type NameRecord } from '../domain/entity-names.ts';
import { inLang } from '../domain/labels/in-lang.ts';
import { FOREVER, type DayRange } from '../domain/partial-date.ts';
import { namesOf, nameTimesOf } from '../store/layout/names.ts';

/** What no source names is called by our own description, which we put into Chinese ourselves. */
function ownDescription(wanted: string, columns: readonly unknown[]): string | null {
  const named = namesOf(columns).filter(({ kind }) => kind !== 'CONTEXTUAL');
  if (wanted !== 'zh' || named.some(({ kind }) => kind !== 'DESCRIPTION')) return null;
  const put = named.map(({ value }) => [value, inLang(value, 'zh')] as const);
  return put.find(([value, chinese]) => value !== chinese)?.[1] ?? null;
}

/**
 * The best name that was in use in a window of days; null where none was. Of several former names it is the one whose end
 * came first.
 */
export function nameAt(
  { min, max }: DayRange,
  lang: string | null,
  columns: readonly unknown[],
  times: readonly unknown[],
): string | null {
  const timeOf = nameTimesOf(times);
  const inUse = namesOf(columns).flatMap((name, index) => {
    const { start, end } = timeOf(index);
    const [from, to] = [start, end].map((text) => (text === null ? null : timeRange(text)));
    if ((from && from.min > max) || (to && to.max < min)) return [];
    // A former name without a known end comes last.
    return { ...name, isEnded: Boolean(to), until: to?.max ?? (name.kind === 'FORMER' ? FOREVER + 1 : FOREVER) };
  });
  const ranked = inUse.toSorted((one, other) => one.until - other.until);
  // For that time it counts as the name, not as a former one.
  const names = ranked.map((name) => (name.isEnded ? { ...name, kind: 'PRINTED' as const } : name));
  return (lang === null ? null : bestIn(lang, names)) ?? displayName(names as readonly NameRecord[]);
}

/**
 * The best name in a language, or null: a full name before others, and for plain Chinese one in Chinese characters before
 * one spelt out in Latin ones.
 */
export function nameIn(lang: string, columns: readonly unknown[]): string | null {
  return bestIn(lang, namesOf(columns)) ?? ownDescription(lang.toLowerCase(), columns);
}

function bestIn(lang: string, names: ReturnType<typeof namesOf>): string | null {
  const wanted = lang.toLowerCase();
  const inLanguage = names.filter((candidate) => {
    const tag = candidate.lang?.toLowerCase() ?? '';
    return candidate.kind !== 'CONTEXTUAL' && (tag === wanted || tag.startsWith(`${wanted}-`));
  });
  const spelt = (name: (typeof inLanguage)[number]) => (wanted === 'zh' && name.script === 'Latn' ? 1 : 0);
  const partial = (name: (typeof inLanguage)[number]) => (name.kind === 'PRINTED' ? 0 : 1);
  const [best] = inLanguage.sort((a, b) => spelt(a) - spelt(b) || partial(a) - partial(b));
  return best?.value ?? null;
}
