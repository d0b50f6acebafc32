import type { NameKind } from '../../domain/vocabulary.ts';
import { column, type Column, type ValuesOf } from './column.ts';
import { entityText } from './entity.ts';

/** A list beside that of the names; an empty text in it, and null for all of it, mean that nothing is known. */
type Parallel = Column<readonly string[] | null>;

/** What the best name in a language is chosen by. */
export type NameChoiceColumns = readonly [
  values: Column<readonly string[]>,
  langs: Parallel,
  scripts: Parallel,
  kinds: Column<readonly NameKind[]>,
];

/** What an entity's names are made of: lists in which each name has the same place. */
export type NameColumns = readonly [...NameChoiceColumns, families: Parallel, givens: Parallel];

/** Since when and until when each name was one. */
export type NameTimeColumns = readonly [starts: Parallel, ends: Parallel];

/** The values of these columns; families and givens may be left out. */
export type NameLists = ValuesOf<NameColumns> | ValuesOf<NameChoiceColumns>;

/** The values of the columns of times. */
export type NameTimeLists = ValuesOf<NameTimeColumns>;

/** The columns that the best name in a language is chosen by: what is not looked at need not be planned and sent. */
export function nameChoiceColumns(variable: string): NameChoiceColumns {
  return [
    column(entityText(variable, 'nameValues')),
    column(entityText(variable, 'nameLangs')),
    column(entityText(variable, 'nameScripts')),
    column(entityText(variable, 'nameKinds')),
  ];
}

/** The columns that an entity's names are made of. */
export function nameColumns(variable: string): NameColumns {
  return [
    ...nameChoiceColumns(variable),
    column(entityText(variable, 'nameFamilies')),
    column(entityText(variable, 'nameGivens')),
  ];
}

/** The columns of the time of each name, likewise. */
export function nameTimeColumns(variable: string): NameTimeColumns {
  return [column(entityText(variable, 'nameStarts')), column(entityText(variable, 'nameEnds'))];
}

/** The names from their columns; parts whose columns were left out are null. */
export function namesOf(lists: NameLists) {
  const [values, langs, scripts, kinds, families, givens] = lists;
  return values.map((value, index) => ({
    value,
    lang: langs?.[index] || null,
    script: scripts?.[index] || null,
    kind: kinds[index]!,
    family: families?.[index] || null,
    given: givens?.[index] || null,
  }));
}

/** Since when and until when each name was one, as printed. */
export function nameTimesOf([starts, ends]: NameTimeLists) {
  return (index: number) => ({ start: starts?.[index] || null, end: ends?.[index] || null });
}
