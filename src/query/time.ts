import { BEGINNING, FOREVER, parsePartialDate, type DayRange } from '../domain/partial-date.ts';
import { InputError } from '../domain/input-error.ts';
import type { Certainty } from '../domain/vocabulary.ts';
import type { Compilation } from './compilation.ts';

/** The days that an argument of type PartialDate covers. */
export function windowOf(name: string, text: string): DayRange {
  const range = parsePartialDate(text);
  if (range) return range;
  throw new InputError(`${name}: "${text}" is no date; give a year, month or day: 2011, 2011-06 or 2011-06-15.`);
}

/** The bounds of a relation's validity as Cypher: of what it says, or (`held`) of the state behind a "formerly". */
export interface Bounds {
  readonly startMin: string;
  readonly startMax: string;
  readonly endMin: string;
  readonly endMax: string;
}

/** The bounds of what the relation in a variable says. */
export function boundsOf(variable: string): Bounds {
  return {
    startMin: `${variable}.startMin`,
    startMax: `${variable}.startMax`,
    endMin: `${variable}.endMin`,
    endMax: `${variable}.endMax`,
  };
}

/** The bounds of the state behind the "formerly" relation in a variable. */
export function heldBoundsOf(variable: string): Bounds {
  return {
    startMin: `${variable}.heldStartMin`,
    startMax: `${variable}.heldStartMax`,
    endMin: `${variable}.heldEndMin`,
    endMax: `${variable}.heldEndMax`,
  };
}

/**
 * Certainty as Cypher, the same rule as the domain's `certaintyAt`: a predicate for "not NO", one for DEFINITELY, and
 * the value.
 */
export class TimeQuestion {
  readonly #from: string;
  readonly #to: string;

  constructor(compilation: Compilation, window: DayRange) {
    this.#from = compilation.parameter(window.min);
    this.#to = compilation.parameter(window.max);
  }

  /** True unless it certainly did not hold. */
  possible({ startMin, endMax }: Bounds): string {
    return `coalesce(${startMin}, ${BEGINNING}) <= ${this.#to} AND coalesce(${endMax}, ${FOREVER}) >= ${this.#from}`;
  }

  /** True when it certainly held; false where a bound is not known. */
  definite({ startMax, endMin }: Bounds): string {
    return `coalesce(${startMax} <= ${this.#to} AND ${endMin} >= ${this.#from}, false)`;
  }

  /** NO, DEFINITELY or POSSIBLY. */
  certainty(bounds: Bounds): string {
    return `CASE WHEN NOT (${this.possible(bounds)}) THEN 'NO' WHEN ${this.definite(bounds)} THEN 'DEFINITELY' ELSE 'POSSIBLY' END`;
  }

  /** The predicate that keeps what was asked: of one certainty, or all that is not NO. */
  keeps(bounds: Bounds, certainty: Certainty | null): string {
    if (certainty === null) return this.possible(bounds);
    if (certainty === 'NO') return `NOT (${this.possible(bounds)})`;
    const definite = this.definite(bounds);
    return `${this.possible(bounds)} AND ${certainty === 'DEFINITELY' ? definite : `NOT ${definite}`}`;
  }
}

/** The question that `asOf` and `certainty` ask, or null when none is asked; `certainty` alone has no time to speak of. */
export function timeQuestion(
  compilation: Compilation,
  args: Readonly<Record<string, unknown>>,
): { readonly question: TimeQuestion; readonly certainty: Certainty | null } | null {
  const asOf = args['asOf'] as string | null | undefined;
  const certainty = (args['certainty'] as Certainty | null | undefined) ?? null;
  if (asOf === null || asOf === undefined) {
    if (certainty === null) return null;
    throw new InputError(`certainty: ${certainty} needs asOf, the time that is asked about: asOf: "2013-11-18".`);
  }
  return { question: new TimeQuestion(compilation, windowOf('asOf', asOf)), certainty };
}
