import { isOrganizationCode, isRegistrationNumber, isUscc } from '../../../domain/uscc.ts';
import { cellDate, type DateForm } from './cell-date.ts';
import { cellNumber } from './cell-number.ts';
import { said } from './cell.ts';
import { headerKey } from './header.ts';
import { isLei } from '../../../domain/lei.ts';
import { isChinesePerson, isLatinPerson, kindByName } from './name-kind.ts';
import { meaningOf, type Meaning } from './words/header-words.ts';
import { PRIVATE_VALUES } from './words/posts.ts';

/** What a column seems to be. */
export interface ColumnGuess {
  readonly column: string;
  /** Null where it is left to the user. */
  readonly meaning: Meaning | null;
  /** What the header alone says. */
  readonly byHeader: Meaning | null;
  /** The share of the cells that say something which fit `byHeader`, or else `meaning`; null where none say anything. */
  readonly fit: number | null;
  /** The first cell that does not fit; null for none. */
  readonly misfit: string | null;
  /** What its cells say, each once, in the order of the table. */
  readonly values: readonly string[];
}

/** A column is taken for something where so many of its values fit. */
const ENOUGH = 0.9;

/** What a column seems to be, by its header and the cells of some rows. */
export function guessColumn(column: string, cells: readonly string[], dates: DateForm): ColumnGuess {
  const filled = cells.flatMap((cell) => said(cell) ?? []);
  const values = [...new Set(filled)];
  const shareOf = (fits: (value: string) => boolean) =>
    filled.length === 0 ? null : filled.filter((value) => fits(value)).length / filled.length;
  const byHeader = meantBy(
    column,
    shareOf((value) => 'date' in cellDate(value, dates)),
  );
  const guess = (meaning: Meaning | null, fit: number | null, misfit: string | null = null) => ({
    column,
    meaning,
    byHeader,
    fit,
    misfit,
    values,
  });
  if (byHeader === 'PRIVATE') return guess(byHeader, 1);
  if (shareOf((value) => PRIVATE_VALUES.some((form) => form.test(value)) && !isUscc(value))! >= ENOUGH)
    return guess('PRIVATE', 1);
  // Which code it is, its check character tells better than its header.
  for (const [meaning, isCode] of CODES) {
    const share = shareOf(isCode);
    if (share !== null && share >= ENOUGH && !(byHeader !== null && IN_FIGURES.has(byHeader)))
      return guess(meaning, share);
  }
  if (byHeader !== null) {
    const fit = shareOf((value) => fitsMeaning(value, byHeader, dates));
    const misfit = values.find((value) => !fitsMeaning(value, byHeader, dates)) ?? null;
    return guess(fit === null || fit >= ENOUGH ? byHeader : null, fit, misfit);
  }
  const named = shareOf((value) => kindByName(value) !== null && kindByName(value) !== 'PERSON');
  return named !== null && named >= ENOUGH ? guess('NAME', named) : guess(null, null);
}

/** What a header means. "From" and "to" head times as well as the ends of relations: where the cells are dates, times. */
function meantBy(column: string, dated: number | null): Meaning | null {
  const meaning = meaningOf(headerKey(column));
  if (dated === null || dated < ENOUGH) return meaning;
  return meaning === 'FROM' ? 'START' : meaning === 'TO' ? 'END' : meaning;
}

const CODES: readonly (readonly [meaning: Meaning, isCode: (value: string) => boolean])[] = [
  ['USCC', isUscc],
  ['LEI', isLei],
  ['REGISTRATION_NUMBER', isRegistrationNumber],
  // Of nine figures one in eleven passes the check by chance.
  ['ORGANIZATION_CODE', isOrganizationCode],
];

/** What is written in figures, and may look like a code. */
const IN_FIGURES: ReadonlySet<Meaning> = new Set([
  'CAPITAL',
  'PAID_CAPITAL',
  'STAFF',
  'SHARE',
  'FOUNDED',
  'REGISTERED',
]);

type Fits = (value: string, dates: DateForm) => boolean;

const isName: Fits = (value) => /\p{L}/u.test(value) && !('date' in cellDate(value, {}));
const isDate: Fits = (value, dates) => 'date' in cellDate(value, dates) || mayBeDate(value);
const isNumber: Fits = (value) => cellNumber(value, null).value !== null;
const isPlace: Fits = (value) => /\p{L}/u.test(value) && value.length <= 60;
const isPerson: Fits = (value) =>
  isChinesePerson(value) ||
  isLatinPerson(value) ||
  kindByName(value) !== null ||
  /^\p{L}[\p{L}\s·.'’-]{1,40}$/u.test(value);

/** What the values of a meaning look like; those of others may be any words. */
const FITS: Readonly<Partial<Record<Meaning, Fits>>> = {
  ...Object.fromEntries(CODES),
  NAME: isName,
  COMPANY: isName,
  ASSOCIATION: isName,
  SUPERVISOR: isName,
  OWNER: isName,
  FROM: isName,
  TO: isName,
  FOUNDED: isDate,
  REGISTERED: isDate,
  APPROVED: isDate,
  DISSOLVED_ON: isDate,
  START: isDate,
  END: isDate,
  CAPITAL: isNumber,
  PAID_CAPITAL: isNumber,
  STAFF: isNumber,
  SHARE: (value) => /\d/.test(value) && (cellNumber(value, null).value ?? 0) <= 100,
  PERSON: isPerson,
  LEGAL_REPRESENTATIVE: isPerson,
  GENDER: (value) => /^(?:男|女|male|female|m|f)$/i.test(value),
  DISTRICT: isPlace,
  CITY: isPlace,
  PROVINCE: isPlace,
};

function fitsMeaning(value: string, meaning: Meaning, dates: DateForm): boolean {
  return FITS[meaning]?.(value, dates) ?? true;
}

/** Whether a text is a date once it is known which part of it is the day. */
export function mayBeDate(value: string): boolean {
  return (['day-month-year', 'month-day-year'] as const).every((order) => 'date' in cellDate(value, { order }));
}

/** Which part of dates such as 03/04/2005 is the day, as far as one of some columns' cells shows it; undefined where none does. */
export function orderIn(cells: readonly string[]): DateForm['order'] {
  const parts = cells.flatMap((cell) => {
    const match = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}\b/.exec(cell.trim());
    return match === null ? [] : [match.slice(1).map(Number) as [number, number]];
  });
  const [dayFirst, monthFirst] = [parts.some(([first]) => first > 12), parts.some(([, second]) => second > 12)];
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-month-year' : 'month-day-year';
}
