import { InputError } from '../domain/input-error.ts';

const LONGEST_TEXT = 256;
/** A cursor holds the sort keys of an edge, and so may be longer than a text that a person writes. */
const LONGEST_CURSOR = 4096;

/** A whole number within its bounds, or an error that names the argument and what is allowed. */
export function within(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  const near = value < least ? least : most;
  throw new InputError(`${name}: ${value} is not allowed; give ${least} to ${most}, for instance ${near}.`);
}

/** The ids, or an error where there are too many or too few of them. */
export function limitedIds(name: string, ids: readonly string[], least = 0): readonly string[] {
  if (ids.length > 250) throw new InputError(`${name}: ${ids.length} ids are too many; give at most 250.`);
  if (ids.length < least) throw new InputError(`${name}: give at least ${least} id.`);
  return ids;
}

/** A text that says something, or an error that names the argument. */
export function nonEmpty(name: string, text: string): string {
  if (text.trim() === '') throw new InputError(`${name}: the text is empty; give 1 to ${LONGEST_TEXT} characters.`);
  return text;
}

/** Refuses texts that are too long, wherever they stand in the arguments. */
export function checkTexts(args: Readonly<Record<string, unknown>>, path = ''): void {
  for (const [key, value] of Object.entries(args)) checkText(path === '' ? key : `${path}.${key}`, key, value);
}

function checkText(path: string, key: string, value: unknown): void {
  if (typeof value === 'string') {
    const longest = key === 'after' || key === 'before' ? LONGEST_CURSOR : LONGEST_TEXT;
    if (value.length > longest && [...value].length > longest)
      throw new InputError(`${path}: the text has ${[...value].length} characters; ${longest} are allowed.`);
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => checkText(`${path}[${index}]`, key, item));
  } else if (typeof value === 'object' && value !== null) {
    checkTexts(value as Record<string, unknown>, path);
  }
}
