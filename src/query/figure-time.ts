import { UNPROVEN_MODALITIES } from '../domain/vocabulary.ts';
import { claimText } from '../store/layout/claim.ts';
import type { Bounds } from '../store/layout/relation.ts';

/** How the basis of a figure's date ends where its source does not date it, and the date is only that of saying so. */
const NOT_STATED = 'not stated';

/**
 * The time of the figure in a variable, as the bounds of what holds at one moment: a figure is for some time within its
 * date, or within what a coarser time may mean. One that its source does not date may be for any time.
 */
export function figureBounds(claim: string): Bounds {
  const digits = `replace(${claimText(claim, 'asOf')}, '-', '')`;
  const stated = (day: string) =>
    `CASE WHEN ${claimText(claim, 'asOfBasis')} ENDS WITH '${NOT_STATED}' THEN null ELSE ${day} END`;
  const first = stated(`coalesce(${claimText(claim, 'asOfMin')}, toInteger(left(${digits} + '0101', 8)))`);
  const endOfMonth = `replace(toString(date(${digits} + '01') + duration('P1M') - duration('P1D')), '-', '')`;
  const lastDay = `CASE size(${digits}) WHEN 4 THEN ${digits} + '1231' WHEN 6 THEN ${endOfMonth} ELSE ${digits} END`;
  // A figure that is inferred, planned or forecast may be the one there was; only what was seen certainly was.
  const firm = (day: string) =>
    `CASE WHEN NOT ${claimText(claim, 'modality')} IN ['${UNPROVEN_MODALITIES.join("', '")}'] AND ${first} <= ${claimText(claim, 'knownFrom')} THEN ${day} END`;
  const last = stated(`coalesce(${claimText(claim, 'asOfMax')}, toInteger(${lastDay}))`);
  return { startMin: first, startMax: firm(last), endMin: first, endMax: last, certain: null };
}
