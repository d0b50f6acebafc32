import { entityText } from './entity.ts';

const PARTS = ['Values', 'Langs', 'Scripts', 'Kinds', 'Families', 'Givens'] as const;

/** The columns that an entity's names are made of: parallel lists, in which an empty text, or no list, stands for nothing known. */
export function nameColumns(variable: string): readonly string[] {
  return PARTS.map((part) => entityText(variable, `name${part}`));
}

/** Those of them that the best name in a language is chosen by: what is not looked at need not be planned and sent. */
export function nameChoiceColumns(variable: string): readonly string[] {
  return nameColumns(variable).slice(0, 4);
}

/** Since when and until when each name was one, likewise. */
export function nameTimeColumns(variable: string): readonly string[] {
  return [entityText(variable, 'nameStarts'), entityText(variable, 'nameEnds')];
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

/** Since when and until when each name was one, as printed. */
export function nameTimesOf([starts, ends]: readonly unknown[]) {
  const at = (list: unknown, index: number) => (list as readonly string[] | null)?.[index] || null;
  return (index: number) => ({ start: at(starts, index), end: at(ends, index) });
}
