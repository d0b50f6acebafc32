import { TIME_EXAMPLES, timeRange } from '../../domain/edtf.ts';
import { parsePartialDate, type DayRange } from '../../domain/partial-date.ts';
import type { Qualifier, Tense } from '../../domain/vocabulary.ts';
import type { SourceEntry, StatementEntry } from '../source-file.ts';
import type { Things } from '../things.ts';
import { figureFault } from './figure.ts';
import { unknownId, type Wanted } from './reference.ts';

/** A key within a statement (or a key and what is below it), and what is wrong there. */
export type Fault = readonly [keys: readonly (string | number)[], message: string];

interface Statement extends StatementEntry {
  readonly id?: string;
  readonly tense?: Tense;
  readonly start?: string;
  readonly end?: string;
  readonly slot?: string;
  readonly basis?: readonly string[];
  readonly content?: readonly string[];
}

/** What is wrong with what all statements have in common: dates, whose words they are, what they rest on, their rank. */
export function statementFaults(said: Statement, source: SourceEntry | null, things: Things): readonly Fault[] {
  return [...dateFaults(said, source), ...referenceFaults(said, things), ...detailFaults(said), ...rankFaults(said)];
}

function dateFaults(said: Statement, source: SourceEntry | null): readonly Fault[] {
  const faults: Fault[] = [];
  const dates: Partial<Record<'start' | 'end', DayRange>> = {};
  for (const key of ['start', 'end'] as const) {
    const text = said[key];
    const range = text === undefined ? null : timeRange(text);
    if (range !== null) dates[key] = range;
    else if (text !== undefined) faults.push([[key], `"${text}" is not a real date; write it as ${TIME_EXAMPLES}`]);
  }
  const spoken = source === null ? null : (source.published ?? source.recorded);
  const told = spoken === null ? null : parsePartialDate(spoken);
  const { start, end } = dates;
  const tense = said.tense ?? 'CURRENT';
  if (start && end && start.min > end.max) {
    faults.push([['start'], `it starts in ${said.start}, after its end in ${said.end}`]);
  }
  if (start && told && start.min > told.max) {
    const way = 'a date to come belongs into "details"';
    faults.push([['start'], `it starts in ${said.start}, after its source said so (${spoken}); ${way}`]);
  }
  if (tense === 'CURRENT' && end && told && end.max < told.min) {
    const way = 'what was over by then is PAST_STATE';
    faults.push([['end'], `it is CURRENT and ended in ${said.end}, before its source said so (${spoken}); ${way}`]);
  }
  if ((tense === 'PAST_EVENT' || tense === 'PAST_TO_DATE') && end) {
    faults.push([['end'], `a ${tense} has a date, "start", and no end: what happened stays so`]);
  }
  return faults;
}

function referenceFaults(said: Statement, things: Things): readonly Fault[] {
  const faults: Fault[] = [];
  const look = (wanted: Wanted, field: string, keys: Fault[0], id: string): void => {
    const fault = id === said.id ? `"${field}" names the claim itself` : unknownId(things, wanted, field, id);
    if (fault !== null) faults.push([keys, fault]);
  };
  if (said.attributedTo !== undefined) look('entity', 'attributedTo', ['attributedTo'], said.attributedTo);
  for (const field of ['basis', 'content'] as const) {
    for (const [index, id] of (said[field] ?? []).entries()) look('claim', field, [field, index], id);
  }
  return faults;
}

// A hedge in a detail may be of its words alone ("several"), but these are of a number.
const HEDGES_OF_NUMBERS: readonly Qualifier[] = ['ABOUT', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN'];

function detailFaults({ details = {} }: Statement): readonly Fault[] {
  return Object.entries(details).flatMap(([name, { number = null, text, qualifier }]): readonly Fault[] => {
    const ofWords = text !== undefined && number === null && qualifier && !HEDGES_OF_NUMBERS.includes(qualifier);
    const fault = qualifier === undefined || ofWords ? null : figureFault(number, qualifier, 'number');
    return fault === null ? [] : [[['details', name], `"details.${name}": ${fault}`]];
  });
}

function rankFaults({ rank = 'NORMAL', rankReason }: Statement): readonly Fault[] {
  if (rank !== 'NORMAL' && rankReason === undefined) {
    return [
      [
        ['rank'],
        `a ${rank} claim needs "rankReason": why it is ${rank === 'PREFERRED' ? 'preferred' : 'no longer believed'}`,
      ],
    ];
  }
  if (rank === 'NORMAL' && rankReason !== undefined) {
    return [[['rankReason'], 'a reason is given and the rank is NORMAL; allowed with it: PREFERRED, DEPRECATED']];
  }
  return [];
}
