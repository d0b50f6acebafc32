import { FOREVER, type DayRange } from '../domain/partial-date.ts';
import { TIME_EXAMPLES, timeRange } from '../domain/edtf.ts';
import { InputError } from '../domain/input-error.ts';
import { LIMITS } from '../domain/limits.ts';

/** Which part of the graph is exported; all of it where nothing is given. */
export interface ExportScope {
  /** Keeps the relations that hold, or may hold, at some time of this window. */
  readonly asOf: string | null;
  /** Keeps the claims that were known by then. */
  readonly knownAt: string | null;
  /** Keeps the claims of these sources. */
  readonly sources: readonly string[] | null;
  /** Keeps the entities within `hops` relations of this one, and what is said among them. */
  readonly around: string | null;
  readonly hops: number;
}

/** The whole graph. */
export const EVERYTHING: ExportScope = { asOf: null, knownAt: null, sources: null, around: null, hops: 1 };

/** What the options of an export are as they were written, on a command line or in an address; undefined where not given. */
export interface ScopeOptions {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
  /** Ids with commas between. */
  readonly sources?: string | undefined;
  readonly around?: string | undefined;
  readonly hops?: string | undefined;
}

/** The names of the options. */
export const SCOPE_OPTIONS = [
  'asOf',
  'knownAt',
  'sources',
  'around',
  'hops',
] as const satisfies readonly (keyof ScopeOptions)[];

/** The scope that options ask for. Throws InputError for one that cannot be meant so. */
export function scopeOf({ asOf, knownAt, sources, around, hops }: ScopeOptions): ExportScope {
  if (asOf !== undefined) windowAt('asOf', asOf);
  if (knownAt !== undefined) windowAt('knownAt', knownAt);
  const ids = sources?.split(',').map((id) => id.trim());
  if (ids?.includes('') === true) throw new InputError('sources: give the ids of sources, with commas between.');
  if (around === '') throw new InputError('around: give the id of an entity.');
  if (hops !== undefined && around === undefined)
    throw new InputError('hops: give around as well, the id of the entity to count relations from.');
  const most = LIMITS.hops.value;
  if (hops !== undefined && !(/^\d$/.test(hops) && Number(hops) >= 1 && Number(hops) <= most))
    throw new InputError(`hops: "${hops.slice(0, 40)}" is not allowed; give 1 to ${most}.`);
  return {
    asOf: asOf ?? null,
    knownAt: knownAt ?? null,
    sources: ids ?? null,
    around: around ?? null,
    hops: Number(hops ?? '1'),
  };
}

/** The days that a time of a scope covers. Throws InputError for what is no time. */
export function windowAt(name: string, text: string): DayRange {
  const range = timeRange(text);
  if (range) return range;
  throw new InputError(
    `${name}: "${text.slice(0, 80)}" is no date; give a year, month or day, or other words for a time: ${TIME_EXAMPLES}.`,
  );
}

/** The last day by which claims had to be known; {@link FOREVER} where nothing was asked. */
export function knownByOf({ knownAt }: ExportScope): number {
  return knownAt === null ? FOREVER : windowAt('knownAt', knownAt).max;
}
