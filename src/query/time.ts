import { TIME_EXAMPLES, timeRange } from '../domain/edtf.ts';
import { BEGINNING, FOREVER, type DayRange } from '../domain/partial-date.ts';
import { InputError } from '../domain/input-error.ts';
import { isMoment } from '../domain/moment.ts';
import { INTERVAL_BASE } from '../domain/validity.ts';
import type { Bounds } from '../store/layout/relation.ts';
import type { Certainty } from '../domain/vocabulary.ts';
import type { Compilation } from './compilation.ts';
import type { Later, Request } from './request.ts';
import type { SelectedField } from './selection.ts';

/** The days that an argument of type PartialDate covers. */
export function windowOf(name: string, text: string): DayRange {
  const range = timeRange(text);
  if (range) return range;
  if (isMoment(text))
    throw new InputError(`${name}: "${text}" has a time of day; give the day alone, as only knownAt takes moments.`);
  throw new InputError(
    `${name}: "${text}" is no date; give a year, month or day, or other words for a time: ${TIME_EXAMPLES}.`,
  );
}

/** The argument that says which time is asked about. */
interface AsOfArgs {
  readonly asOf?: string | null;
}

/** The arguments that ask how certainly something held at a time. */
export interface TimeArgs extends AsOfArgs {
  readonly certainty?: Certainty | null;
}

/** The days that a field's `asOf` covers; all there are where it is not given. */
export function windowAsked(compilation: Compilation, field: SelectedField<AsOfArgs>): Later<DayRange> {
  return compilation.perRequest(field, ({ asOf }) =>
    typeof asOf === 'string' ? windowOf('asOf', asOf) : { min: BEGINNING, max: FOREVER },
  );
}

/**
 * Certainty as Cypher, the same rule as the domain's `certaintyAt`: a predicate for "not NO", one for DEFINITELY, and
 * the value.
 */
export class TimeQuestion {
  readonly #from: string;
  readonly #to: string;

  constructor(compilation: Compilation, window: Later<DayRange>) {
    this.#from = compilation.parameter((request: Request) => window(request).min);
    this.#to = compilation.parameter((request: Request) => window(request).max);
  }

  /** True unless it certainly did not hold. */
  possible({ startMin, endMax }: Bounds): string {
    return `coalesce(${startMin}, ${BEGINNING}) <= ${this.#to} AND coalesce(${endMax}, ${FOREVER}) >= ${this.#from}`;
  }

  /** True when it certainly held; false where nothing tells. */
  definite({ startMax, endMin, certain }: Bounds): string {
    const within = (from: string, to: string) => `${from} <= ${this.#to} AND ${to} >= ${this.#from}`;
    const listed = certain && `any(s IN ${certain} WHERE ${within(`s / ${INTERVAL_BASE}`, `s % ${INTERVAL_BASE}`)}), `;
    return `coalesce(${listed ?? ''}${within(startMax, endMin)}, false)`;
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
  field: SelectedField<TimeArgs>,
): { readonly question: TimeQuestion; readonly certainty: Certainty | null } | null {
  const certainty = field.args.certainty ?? null;
  if (!compilation.isGiven(field, 'asOf')) {
    if (certainty === null) return null;
    throw new InputError(`certainty: ${certainty} needs asOf, the time that is asked about: asOf: "2013-11-18".`);
  }
  return { question: new TimeQuestion(compilation, windowAsked(compilation, field)), certainty };
}
