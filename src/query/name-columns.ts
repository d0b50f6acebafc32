import { inLang } from '../domain/labels/in-lang.ts';

const PARTS = ['Values', 'Langs', 'Scripts', 'Kinds', 'Families', 'Givens'] as const;

/** The columns that an entity's names are made of: parallel lists, in which an empty text, or no list, stands for nothing known. */
export function nameColumns(variable: string): readonly string[] {
  return PARTS.map((part) => `${variable}.name${part}`);
}

/** Those of them that the best name in a language is chosen by: what is not looked at need not be planned and sent. */
export function nameChoiceColumns(variable: string): readonly string[] {
  return nameColumns(variable).slice(0, 4);
}

/** What no source names is called by our own description, which we put into Chinese ourselves. */
function ownDescription(wanted: string, columns: readonly unknown[]): string | null {
  const named = namesOf(columns).filter(({ kind }) => kind !== 'CONTEXTUAL');
  if (wanted !== 'zh' || named.some(({ kind }) => kind !== 'DESCRIPTION')) return null;
  const put = named.map(({ value }) => [value, inLang(value, 'zh')] as const);
  return put.find(([value, chinese]) => value !== chinese)?.[1] ?? null;
}

/** The names from their columns; what was left out is not known of them. */
export function namesOf(columns: readonly unknown[]) {
  const [values, langs, scripts, kinds, families, givens] = columns as (readonly string[] | null)[];
  return values!.map((value, index) => ({
    value,
    lang: langs?.[index] || null,
    script: scripts?.[index] || null,
    kind: kinds![index],
    family: families?.[index] || null,
    given: givens?.[index] || null,
  }));
}

/**
 * The best name in a language, or null: a full name before others, and for plain Chinese one in Chinese characters before
 * one spelt out in Latin ones.
 */
export function nameIn(lang: string, columns: readonly unknown[]): string | null {
  const wanted = lang.toLowerCase();
  const inLanguage = namesOf(columns).filter((candidate) => {
    const tag = candidate.lang?.toLowerCase() ?? '';
    return candidate.kind !== 'CONTEXTUAL' && (tag === wanted || tag.startsWith(`${wanted}-`));
  });
  const spelt = (name: (typeof inLanguage)[number]) => (wanted === 'zh' && name.script === 'Latn' ? 1 : 0);
  const partial = (name: (typeof inLanguage)[number]) => (name.kind === 'PRINTED' ? 0 : 1);
  const [best] = inLanguage.sort((a, b) => spelt(a) - spelt(b) || partial(a) - partial(b));
  return best?.value ?? ownDescription(wanted, columns);
}
