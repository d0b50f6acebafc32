import type { CheckedClaim } from '../../domain/claim-checks/claim-fault.ts';
import type { StatisticEntry, TrendEntry } from '../../generated/source-file.ts';
import type { ReferenceIndex } from '../reference-index.ts';
import type { Check } from './check.ts';
import { unknownId } from './reference.ts';
import { statementFaults, type Fault } from './statement.ts';

/** Figures go with their hedges, and have a time only on some ground. */
export const checkStatistics: Check = (file, references) =>
  file.items('statistics').flatMap(({ item, path }) => {
    const faults = [
      ...statisticFaults(item, references),
      ...statementFaults(item, file.source, references, figureOf(item)),
    ];
    return faults.map(([keys, message]) => file.problem([...path, ...keys], `statistic "${item.id}": ${message}`));
  });

/** Trends have a subject, as a thing or in words. */
export const checkTrends: Check = (file, references) =>
  file.items('trends').flatMap(({ item, path }) => {
    const faults = [...trendFaults(item, references), ...statementFaults(item, file.source, references)];
    return faults.map(([keys, message]) => file.problem([...path, ...keys], `trend "${item.id}": ${message}`));
  });

function figureOf({ measure, value, valueText, unit, qualifier, asOf }: StatisticEntry): CheckedClaim {
  const given = { ...(unit === undefined ? {} : { unit }), ...(asOf === undefined ? {} : { asOf }) };
  return { figure: { measure, value, valueText, qualifier, ...given } };
}

function statisticFaults({ subject, asOf, asOfBasis }: StatisticEntry, references: ReferenceIndex): readonly Fault[] {
  const faults: Fault[] = [];
  const unknown = unknownId(references, 'entity or term', 'subject', subject);
  if (unknown !== null) faults.push([['subject'], unknown]);
  if (asOf !== undefined && asOfBasis === undefined) {
    faults.push([['asOf'], '"asOf" needs "asOfBasis": how that time is known']);
  }
  return faults;
}

function trendFaults({ subject, subjectText }: TrendEntry, references: ReferenceIndex): readonly Fault[] {
  if (subject === undefined && subjectText === undefined) {
    return [[['id'], 'it needs a "subject", or a "subjectText" where the source names no thing of its own']];
  }
  const unknown = subject === undefined ? null : unknownId(references, 'entity or term', 'subject', subject);
  return unknown === null ? [] : [[['subject'], unknown]];
}
