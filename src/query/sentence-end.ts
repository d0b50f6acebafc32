import type { SentenceEnd } from '../domain/sentence-end.ts';
import { ownLang } from '../domain/labels/lang.ts';
import type { Qualifier } from '../domain/vocabulary.ts';
import { column, type ValuesOf } from './columns.ts';
import { nameChoiceColumns } from '../store/layout/names.ts';
import { nameIn } from './choose-name.ts';

/** The columns that an end of a relation is read from for its sentence. */
export function sentenceEndColumns(node: string) {
  return [
    column<string>(`${node}.name`),
    column<string>(`${node}.kind`),
    column<number | null>(`${node}.sizeValue`),
    column<Qualifier | null>(`${node}.sizeQualifier`),
    column<string | null>(`${node}.of`),
    ...nameChoiceColumns(node),
  ] as const;
}

/** What the columns of an end yield. */
export type SentenceEndRow = ValuesOf<ReturnType<typeof sentenceEndColumns>>;

/** The end of a relation from its columns, called as the language has it. */
export function sentenceEnd([name, kind, value, qualifier, of, ...names]: SentenceEndRow, lang: string): SentenceEnd {
  return {
    name: nameIn(ownLang(lang), names) ?? name,
    names: names[0],
    isPhrase: kind === 'GROUP' || kind === 'PROGRAMME',
    size: qualifier === null ? null : { value, qualifier },
    of,
  };
}
