import { timeRange } from '../domain/edtf.ts';
import { displayName } from '../domain/entity-names.ts';
import { inLang } from '../domain/labels/in-lang.ts';
import { FOREVER, type DayRange } from '../domain/partial-date.ts';
import { namesOf, nameTimesOf, type NameLists, type NameTimeLists } from '../store/layout/names.ts';

/**
 * The best name that was in use in a window of days, in a language where there is one; null where none was in use. Of
 * several former names it is the one whose end came first.
 */
export function nameAt(
  { min, max }: DayRange,
  lang: string | null,
  lists: NameLists,
  times: NameTimeLists,
): string | null {
  const timeOf = nameTimesOf(times);
  const inUse = namesOf(lists).flatMap((name, index) => {
    const { start, end } = timeOf(index);
    const [from, to] = [start, end].map((text) => (text === null ? null : timeRange(text)));
    if ((from && from.min > max) || (to && to.max < min)) return [];
    // A former name without a known end comes last.
    return { ...name, isEnded: Boolean(to), until: to?.max ?? (name.kind === 'FORMER' ? FOREVER + 1 : FOREVER) };
  });
  const ranked = inUse.toSorted((one, other) => one.until - other.until);
  // For that time it counts as the name, not as a former one.
  const names = ranked.map((name) => (name.isEnded ? { ...name, kind: 'PRINTED' as const } : name));
  return (lang === null ? null : inLanguage(lang, names)) ?? displayName(names);
}

/**
 * The best name in a language, or null: a full name before others, and for plain Chinese one in Chinese characters before
 * one spelt out in Latin ones. What no source names has our own description, in Chinese too.
 */
export function nameIn(lang: string, lists: NameLists): string | null {
  return inLanguage(lang, namesOf(lists));
}

type Name = ReturnType<typeof namesOf>[number];

function inLanguage(lang: string, names: readonly Name[]): string | null {
  const wanted = lang.toLowerCase();
  return bestIn(wanted, names) ?? ownDescription(wanted, names);
}

/** What no source names is called by our own description, which we put into Chinese ourselves. */
function ownDescription(wanted: string, names: readonly Name[]): string | null {
  const named = names.filter(({ kind }) => kind !== 'CONTEXTUAL');
  if (wanted !== 'zh' || named.some(({ kind }) => kind !== 'DESCRIPTION')) return null;
  const put = named.map(({ value }) => [value, inLang(value, 'zh')] as const);
  return put.find(([value, chinese]) => value !== chinese)?.[1] ?? null;
}

function bestIn(wanted: string, names: readonly Name[]): string | null {
  const candidates = names.filter(({ lang, kind }) => {
    const tag = lang?.toLowerCase() ?? '';
    return kind !== 'CONTEXTUAL' && (tag === wanted || tag.startsWith(`${wanted}-`));
  });
  const spelt = ({ script }: Name) => (wanted === 'zh' && script === 'Latn' ? 1 : 0);
  const partial = ({ kind }: Name) => (kind === 'PRINTED' ? 0 : 1);
  const [best] = candidates.sort((a, b) => spelt(a) - spelt(b) || partial(a) - partial(b));
  return best?.value ?? null;
}
