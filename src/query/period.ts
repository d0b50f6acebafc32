import { parseTime } from '../domain/edtf.ts';
import { dayText } from '../domain/partial-date.ts';
import { claimText } from '../store/layout/claim.ts';
import { column, expressionOf } from './columns.ts';
import type { Expression } from './expression.ts';
import type { Decode } from './request.ts';

/** The printed times of the claim or relation in a variable, as a `Period` of the schema. */
export function periodOf(variable: string, shape: Decode): Expression {
  const text = (side: string) => `coalesce(${variable}.${side}, ${variable}.${side}Text)`;
  const times = column<readonly [start: string | null, end: string | null]>(`[${text('start')}, ${text('end')}]`);
  return expressionOf(times, ([start, end], request) => shape(period(start, end), request));
}

/** The time of the figure that the claim in a variable gives, as {@link printedTimeOf}. */
export function figureTimeOf(claim: string, shape: Decode): Expression {
  return printedTimeOf(`coalesce(${claimText(claim, 'asOf')}, ${claimText(claim, 'asOfText')})`, shape);
}

/** A time in words, given as Cypher, as a `PrintedTime` of the schema; null where there is none. */
export function printedTimeOf(words: string, shape: Decode): Expression {
  return expressionOf(column<string | null>(words), (time, request) => shape(printedTime(time), request));
}

/** A `Period` of the schema from its printed times. */
export function period(start: string | null, end: string | null) {
  return { start: printedTime(start), end: printedTime(end) };
}

function printedTime(text: string | null) {
  const time = text === null ? null : parseTime(text);
  if (time === null) return null;
  const { edtf, earliest, latest } = time;
  return { edtf, text, earliest: earliest && dayText(earliest), latest: latest && dayText(latest) };
}
