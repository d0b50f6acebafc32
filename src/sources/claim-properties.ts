import type { Claim, Figure } from '../domain/claim.ts';
import type { Properties } from '../domain/flat-claim.ts';
import { rowNumber } from '../domain/register.ts';
import { relationOf } from '../domain/relation-of.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import { knownFrom, timeOf } from '../domain/standing.ts';
import { expectationsOf } from '../domain/validity.ts';
import { float } from '../graph/parameters.ts';
import { compact } from './compact.ts';

/** A claim as its node is stored: flat, and without what is as by default. The figure of a statistic is part of it. */
export function claimProperties(claim: Claim): Properties {
  const told: Record<string, unknown> = {};
  for (const name in claim) {
    const value = claim[name as keyof Claim];
    if (value === null || value === DEFAULTS[name] || typeof value === 'object') continue;
    told[isCoarse(name, value) ? `${name}Text` : name] = value;
  }
  told['knownFrom'] = knownFrom(claim);
  const relation = relationOf(claim);
  if (relation !== null) told['relation'] = relation.id;
  const expected = expectedBy(claim);
  if (expected !== null) told['expected'] = expected;
  const details = detailsText(claim.details);
  if (details !== null) told['details'] = details;
  const row = claim.supports.length === 1 ? rowNumber(claim.supports[0]!) : null;
  // A list of one text takes as much room as all else; a register's row is a number.
  if (row !== null) told['row'] = row;
  for (const name of row === null ? LISTS : LISTS_BUT_SUPPORTS) if (claim[name].length > 0) told[name] = claim[name];
  return claim.figure === null ? told : { ...told, ...compact(figureProperties(claim.figure)) };
}

/** What is left out of the store because it is the rule. */
const DEFAULTS: Readonly<Record<string, unknown>> = { polarity: 'AFFIRMED', rank: 'NORMAL', status: 'ACCEPTED' };

/** Which of its dates its source only expected, for statements that have no rule of their own for that; null: none. */
function expectedBy(claim: Claim): 'START' | 'END' | 'BOTH' | null {
  const time = timeOf(claim);
  const { start, end } = expectationsOf(claim.figure === null ? time : { ...time, start: figureRange(claim) });
  if (start) return end ? 'BOTH' : 'START';
  return end ? 'END' : null;
}

function figureRange({ figure }: Claim) {
  return parsePartialDate(figure?.asOf ?? '');
}

const LISTS_BUT_SUPPORTS = ['contradicts', 'basis', 'content'] as const;
const LISTS = ['supports', ...LISTS_BUT_SUPPORTS] as const;

function detailsText(details: Claim['details']): string | null {
  const told: Record<string, unknown> = {};
  let any = false;
  for (const name in details) {
    told[name] = compact(details[name]!);
    any = true;
  }
  return any ? JSON.stringify(told) : null;
}

// A number may be whole in one statistic and not in the next: as floats they sort and compare alike.
function figureProperties({ measure, value, valueText, unit, qualifier, asOf, asOfBasis }: Figure): Properties {
  return { measure, number: value === null ? null : float(value), valueText, unit, qualifier, asOf, asOfBasis };
}

/** Whether a value is a date that is coarser than a partial date, which is kept as the words that it is. */
function isCoarse(name: string, value: unknown): boolean {
  return (name === 'start' || name === 'end') && typeof value === 'string' && parsePartialDate(value) === null;
}
