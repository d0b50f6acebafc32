import { createHash } from 'node:crypto';
import type { Claim, Figure } from './claim.ts';
import { inTelling } from './claim-order.ts';
import {
  contradicting,
  COMPUTED,
  conflictOf,
  figuresMatter,
  takesPart,
  type Conflict,
  type Statement,
} from './conflict.ts';
import { parseTime, type TimeExpression } from './edtf.ts';
import { canBothBeRight, hedgedKey } from './hedged-number.ts';
import { nameKey } from './names.ts';
import { BEGINNING, FOREVER, parsePartialDate, type DayRange } from './partial-date.ts';
import { valueReading } from './value-reading.ts';

interface FigureStatement extends Statement {
  readonly figure: Figure;
  readonly window: DayRange;
  /** Its time where that is no partial date; else null. */
  readonly coarse: TimeExpression | null;
  /** What it says, whether it affirms or denies it. */
  readonly said: string;
}

/**
 * The conflicts among the figures of one entity or term, whose order does not matter. Figures are compared when they are
 * of one measure (as names are compared) and one unit, and for times that overlap: 2011 and 2011-06 do, 2011 and 2012 do
 * not, for figures at different times are a series. A time that is coarser than a year, hedged or open ("1990s",
 * "before 2012") leaves open which time within it is meant: figures for such a time are compared only with others that
 * are printed for the same. The time is the `asOf` as the file gives it, though its basis be only the day of
 * publication; a figure without one may be for any time, and contradicts nothing. Two are at odds when
 * their values cannot both be right with their hedges (see {@link canBothBeRight}), or one denies what the other says.
 */
export function figureConflicts(claims: readonly Claim[]): readonly Conflict[] {
  const series = new Map<string, FigureStatement[]>();
  for (const claim of claims.filter(takesPart)) {
    const statement = statementOf(claim);
    if (statement === null) continue;
    const key = seriesKey(statement);
    const alike = series.get(key);
    if (alike === undefined) series.set(key, [statement]);
    else alike.push(statement);
  }
  return [...series].flatMap(([key, statements]) =>
    overlapping(overlapping(statements).flatMap((group) => contradicting(group, contradict))).flatMap(
      (group) => conflictOn(key, group) ?? [],
    ),
  );
}

function statementOf(claim: Claim): FigureStatement | null {
  const { figure } = claim;
  const time = parseTime(figure?.asOf ?? '');
  if (figure === null || time === null) return null;
  const exact = parsePartialDate(time.edtf);
  const said = hedgedKey(figure, figure.valueText);
  return {
    claim,
    figure,
    window: exact ?? { min: BEGINNING, max: FOREVER },
    coarse: exact === null ? time : null,
    said,
    key: `${claim.polarity} ${said}`,
    ...valueReading(claim, figure.valueText, claim.textsZh['valueText']),
  };
}

function contradict(a: FigureStatement, b: FigureStatement): boolean {
  if (a.window.min > b.window.max || b.window.min > a.window.max) return false;
  if (a.claim.polarity !== b.claim.polarity) return a.said === b.said;
  return a.claim.polarity === 'AFFIRMED' && !canBothBeRight(a.figure, b.figure);
}

// Units are compared as signs, for % and ‰ have no letters.
function seriesKey({ figure: { measure, unit }, coarse }: FigureStatement): string {
  const alike = [nameKey(measure), (unit ?? '').normalize('NFKC').trim().toLowerCase()];
  return JSON.stringify(coarse === null ? alike : [...alike, coarse.edtf, coarse.earliest, coarse.latest]);
}

/**
 * Figures in intervals of overlapping time. Partial dates lie within each other or apart, so the first of an interval, the
 * earliest and widest, covers all of it.
 */
function overlapping(statements: readonly FigureStatement[]): readonly (readonly FigureStatement[])[] {
  const found: FigureStatement[][] = [];
  let end = -Infinity;
  for (const statement of statements.toSorted((a, b) => a.window.min - b.window.min || b.window.max - a.window.max)) {
    if (statement.window.min > end) found.push([]);
    found.at(-1)!.push(statement);
    end = Math.max(end, statement.window.max);
  }
  return found;
}

function conflictOn(series: string, group: readonly FigureStatement[]): Conflict | null {
  const first = group.toSorted((a, b) => inTelling(a.claim, b.claim))[0]!;
  const subject = first.claim.subject ?? first.claim.subjectTerm;
  if (subject === null) return null;
  const { measure } = first.figure;
  // The words and the time are for people; the hash tells apart units, coarse times, and measures in scripts that an id
  // cannot hold.
  const words = nameKey(measure).replace(/[^a-z0-9]+/g, '-');
  const hash = createHash('sha256').update(series).digest('hex').slice(0, 8);
  const name = `${words.slice(0, 60)}-${hash}`.replace(/-+/g, '-').replace(/^-/, '');
  return conflictOf(
    {
      id: `${subject}~${name}~${(first.coarse?.edtf ?? group[0]!.figure.asOf!).replace(/[^\dX]+/g, '-')}`,
      kind: 'FIGURE',
      matter: figuresMatter(subject),
      about: [subject],
      predicate: null,
      measure,
      ...COMPUTED,
    },
    group,
  );
}
