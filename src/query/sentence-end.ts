import type { SentenceEnd } from '../domain/sentence-end.ts';
import { ownLang } from '../domain/labels/lang.ts';
import type { Qualifier } from '../domain/vocabulary.ts';
import { nameChoiceColumns } from '../store/layout/names.ts';
import { nameIn } from './choose-name.ts';

/** The columns that an end of a relation is read from for its sentence. */
export function sentenceEndColumns(node: string): readonly string[] {
  const own = ['name', 'kind', 'sizeValue', 'sizeQualifier', 'of'].map((property) => `${node}.${property}`);
  return [...own, ...nameChoiceColumns(node)];
}

/** The end of a relation from its columns, called as the language has it. */
export function sentenceEnd(columns: unknown, lang: string): SentenceEnd {
  const [name, kind, value, qualifier, of, ...names] = columns as [
    string,
    string,
    number | null,
    Qualifier | null,
    string | null,
    ...unknown[],
  ];
  return {
    name: nameIn(ownLang(lang), names) ?? name,
    names: names[0] as readonly string[],
    isPhrase: kind === 'GROUP' || kind === 'PROGRAMME',
    size: qualifier === null ? null : { value, qualifier },
    of,
  };
}
