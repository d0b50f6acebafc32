import type { HedgedNumber } from '../hedged-number.ts';
import type { CheckedFigure, ClaimFault } from './claim-fault.ts';

/** What shares are shares of, by how they are written; a share without such words is in percent. */
const WHOLES: readonly (readonly [words: RegExp, whole: number, name: string])[] = [
  [/^(‰|per ?mil(le)?|千分)/i, 1000, 'per mille'],
  [/./, 100, 'percent'],
];

/** Words for what one counts, one by one. */
const COUNTED =
  /^(people|persons?|employees?|staff|workers?|members?|firms?|compan(y|ies)|enterprises?|corporations?|associations?|bodies|shops?|人|名|位|家|户|个|戶|個)$/i;
/** What may well be below nothing. */
const CHANGE =
  /change|growth|increase|decrease|rise|fall|net|balance|loss|profit|difference|增|减|減|变|變|净|淨|亏|虧|差/i;
const SHARE = /\b(share|proportion|stake|percentage of)\b|占比|比重|份额|份額|持股|股权比例|股權比例/i;
const PERCENT = /^(%|％|percent|per cent|pct|百分之|百分比|个百分点)$/i;
/** More of anything than that one counts one by one there is not. */
const MOST = 1e11;

/** What is wrong with a share; null where it can be. `words` say of what it is: "percent". */
export function shareFault({ value, qualifier }: HedgedNumber, words: string | null): string | null {
  if (value === null) return null;
  const [, whole, name] = WHOLES.find(([form]) => form.test(words ?? '%')) ?? WHOLES[1]!;
  const over = value > whole || (qualifier === 'MORE_THAN' && value >= whole);
  if (Number.isFinite(value) && value >= 0 && !over) return null;
  const said = qualifier === 'MORE_THAN' ? `more than ${value}` : String(value);
  return `a share is from 0 to ${whole} ${name}; ${said} cannot be`;
}

/** What is wrong with a number of things that are counted one by one; null where it can be. */
export function countFault({ value, qualifier }: HedgedNumber): string | null {
  if (value === null) return null;
  if (value < 0) return `a count is 0 or more; ${value} cannot be`;
  if (value > MOST) return `a count of ${value} cannot be: there are not so many of anything`;
  if (!Number.isInteger(value) && qualifier !== 'ABOUT' && qualifier !== 'MORE_THAN') {
    return `a count is a whole number; ${value} is none`;
  }
  return null;
}

/** What is wrong with a figure for what it measures; null where it can be. What measures a change may be any number. */
export function measureFault(figure: CheckedFigure): Omit<ClaimFault, 'at'> | null {
  const { measure = '', unit = '', value = null, qualifier } = figure;
  if (CHANGE.test(measure)) return null;
  const share = SHARE.test(measure) && PERCENT.test(unit.trim()) ? shareFault({ value, qualifier }, unit) : null;
  if (share !== null) return { code: 'SHARE', message: share };
  const count = COUNTED.test(unit.trim()) ? countFault({ value, qualifier }) : null;
  return count === null ? null : { code: 'COUNT', message: count };
}
