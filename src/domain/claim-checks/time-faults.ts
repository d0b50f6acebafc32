import { TIME_EXAMPLES, timeRange } from '../edtf.ts';
import { parsePartialDate, type DayRange } from '../partial-date.ts';
import { quoted } from '../quoted.ts';
import { writtenDate } from '../written-date.ts';
import type { Tense } from '../vocabulary.ts';
import type { CheckedClaim, ClaimFault, ClaimFaultCode, SaidBy } from './claim-fault.ts';

/** What is only planned when the source speaks may have its date after that. */
const TO_COME: readonly Tense[] = ['PROPOSED', 'INTENDED'];
/** What is over when the source speaks, or has happened by then. */
const OVER: readonly Tense[] = ['FORMER', 'PAST_STATE'];
const HAPPENED: readonly Tense[] = ['PAST_EVENT', 'PAST_TO_DATE'];

/**
 * Dates are real and in order, and nothing that a source tells as so, or as over, lies after the day on which it said so.
 * The end of what is CURRENT may: the source then says how long it expects it to last.
 */
export function timeFaults(claim: CheckedClaim, { said, recorded }: SaidBy): readonly ClaimFault[] {
  const faults: ClaimFault[] = [];
  const report = (code: ClaimFaultCode, at: readonly string[], message: string) => faults.push({ code, at, message });
  const read = (at: readonly string[], text: string | undefined): DayRange | null => {
    const range = text === undefined ? null : timeRange(text);
    if (range === null && text !== undefined) report('DATE', at, timeFault(text));
    return range;
  };
  const start = read(['start'], claim.start);
  const end = read(['end'], claim.end);
  const asOf = read(['figure', 'asOf'], claim.figure?.asOf);
  const published = said === null ? null : parsePartialDate(said);
  const tense = claim.tense ?? 'CURRENT';
  if (start && end && start.min > end.max) {
    report('TIME_ORDER', ['start'], `it starts in ${claim.start}, after its end in ${claim.end}`);
  }
  if (start && published && start.min > published.max && !TO_COME.includes(tense)) {
    const way = 'a date to come belongs into "details"';
    report('TOO_LATE', ['start'], `it starts in ${claim.start}, after its source said so (${said}); ${way}`);
  }
  if (end && published && end.min > published.max && OVER.includes(tense)) {
    const way = 'what is expected to end is CURRENT';
    report('TOO_LATE', ['end'], `it is ${tense} and ends in ${claim.end}, after its source said so (${said}); ${way}`);
  }
  if (end && published && end.max < published.min && tense === 'CURRENT') {
    const way = 'what was over by then is PAST_STATE';
    report(
      'TIME_ORDER',
      ['end'],
      `it is CURRENT and ended in ${claim.end}, before its source said so (${said}); ${way}`,
    );
  }
  if (end && HAPPENED.includes(tense)) {
    report('TENSE', ['end'], `a ${tense} has a date, "start", and no end: what happened stays so`);
  }
  const known = recorded === null ? null : parsePartialDate(recorded);
  if (asOf && known && asOf.min > known.max && !TO_COME.includes(tense)) {
    report(
      'TOO_LATE',
      ['figure', 'asOf'],
      `"asOf" is ${claim.figure?.asOf}, after the day of the record (${recorded})`,
    );
  }
  return faults;
}

function timeFault(text: string): string {
  const fault = dateFault(text);
  return writtenDate(text) === null ? `${fault}; write it as ${TIME_EXAMPLES}` : fault;
}

/** What is wrong with a text that should be a date, with the right form of one that is written otherwise. */
export function dateFault(text: string): string {
  const date = writtenDate(text);
  return date === null
    ? `${quoted(text)} is not a real date`
    : `${quoted(text)} is a date in another form; write ${date}`;
}
