import { InputError } from '../domain/input-error.ts';
import { LIMITS } from '../domain/limits.ts';

const LONGEST_TEXT = LIMITS.textCharacters.value;
/** The id of a relation holds two ids; a cursor holds the sort keys of an edge. Both are longer than what a person writes. */
const LONGEST_ID = LIMITS.idCharacters.value;
const LONGEST_CURSOR = LIMITS.cursorCharacters.value;
const LONGEST: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['id', 'ids', 'from', 'to', 'subject', 'object', 'source', 'sources', 'about'].map((key) => [key, LONGEST_ID]),
  ),
  after: LONGEST_CURSOR,
  before: LONGEST_CURSOR,
};

/** A whole number within its bounds, or an error that names the argument and what is allowed. */
export function within(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  const near = value < least ? least : most;
  throw new InputError(`${name}: ${value} is not allowed; give ${least} to ${most}, for instance ${near}.`);
}

/** How many ids may be given where nothing else is said. */
const MOST_IDS = LIMITS.ids.value;

/** The ids, or an error where there are too many or too few of them. */
export function limitedIds(name: string, ids: readonly string[], least = 0, most = MOST_IDS): readonly string[] {
  if (ids.length > most) throw new InputError(`${name}: ${ids.length} are too many; give at most ${most}.`);
  if (ids.length < least) throw new InputError(`${name}: give at least ${least}.`);
  return ids;
}

/** A text that says something, or an error that names the argument. */
export function nonEmpty(name: string, text: string): string {
  if (text.trim() === '') throw new InputError(`${name}: the text is empty; give 1 to ${LONGEST_TEXT} characters.`);
  return text;
}

/** Arguments of which those with these names are lists of texts, where they are given. */
export type ListArgs<Name extends string> = Readonly<Partial<Record<Name, readonly string[] | null>>>;

/** A list argument with each of its items once, in their order; null where it is not given. */
export function listArgument<Name extends string>(args: ListArgs<NoInfer<Name>>, name: Name): readonly string[] | null {
  const list = args[name];
  return list ? [...new Set(limitedIds(name, list))].sort() : null;
}

/** Refuses texts that are too long, wherever they stand in the arguments. */
export function checkTexts(args: Readonly<Record<string, unknown>>, path = ''): void {
  for (const [key, value] of Object.entries(args)) checkText(path === '' ? key : `${path}.${key}`, key, value);
}

function checkText(path: string, key: string, value: unknown): void {
  if (typeof value === 'string') {
    const longest = LONGEST[key] ?? LONGEST_TEXT;
    if (value.length > longest && [...value].length > longest)
      throw new InputError(`${path}: the text has ${[...value].length} characters; ${longest} are allowed.`);
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => checkText(`${path}[${index}]`, key, item));
  } else if (typeof value === 'object' && value !== null) {
    checkTexts(value as Record<string, unknown>, path);
  }
}
