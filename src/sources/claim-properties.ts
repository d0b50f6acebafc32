import type { Claim, Figure } from '../domain/claim.ts';
import type { Properties } from '../domain/flat-claim.ts';
import { rowNumber } from '../domain/register.ts';
import { relationOf } from '../domain/relation-of.ts';
import { knownFrom } from '../domain/standing.ts';
import { float } from '../graph/parameters.ts';
import { compact } from './compact.ts';

/** A claim as its node is stored: flat, and without what is as by default. The figure of a statistic is part of it. */
export function claimProperties(claim: Claim): Properties {
  const { figure, details, polarity, rank, status, supports, ...rest } = claim;
  const row = supports.length === 1 ? rowNumber(supports[0]!) : null;
  const told = Object.entries(details).map(([name, detail]) => [name, compact(detail)] as const);
  return compact({
    ...rest,
    // A list of one text takes as much room as all else; a register's row is a number.
    ...(row === null ? { supports } : { row }),
    polarity: polarity === 'AFFIRMED' ? null : polarity,
    rank: rank === 'NORMAL' ? null : rank,
    status: status === 'ACCEPTED' ? null : status,
    knownFrom: knownFrom(claim),
    details: told.length === 0 ? null : JSON.stringify(Object.fromEntries(told)),
    relation: relationOf(claim)?.id ?? null,
    ...(figure === null ? {} : figureProperties(figure)),
  });
}

// A number may be whole in one statistic and not in the next: as floats they sort and compare alike.
function figureProperties({ measure, value, valueText, unit, qualifier, asOf, asOfBasis }: Figure): Properties {
  return { measure, number: value === null ? null : float(value), valueText, unit, qualifier, asOf, asOfBasis };
}
