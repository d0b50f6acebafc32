import { parsePartialDate } from '../../domain/partial-date.ts';
import type { StatisticEntry, TrendEntry } from '../source-file.ts';
import type { Things } from '../things.ts';
import type { Check } from './check.ts';
import { figureFault } from './figure.ts';
import { unknownId } from './reference.ts';
import { statementFaults, type Fault } from './statement.ts';

/** Figures go with their hedges, and have a time only on some ground. */
export const checkStatistics: Check = (file, things) =>
  file.items('statistics').flatMap(({ item, path }) => {
    const faults = [...statisticFaults(item, things), ...statementFaults(item, file.source, things)];
    return faults.map(([keys, message]) => file.problem([...path, ...keys], `statistic "${item.id}": ${message}`));
  });

/** Trends have a subject, as a thing or in words. */
export const checkTrends: Check = (file, things) =>
  file.items('trends').flatMap(({ item, path }) => {
    const faults = [...trendFaults(item, things), ...statementFaults(item, file.source, things)];
    return faults.map(([keys, message]) => file.problem([...path, ...keys], `trend "${item.id}": ${message}`));
  });

function statisticFaults({ subject, value, qualifier, asOf, asOfBasis }: StatisticEntry, things: Things) {
  const faults: Fault[] = [];
  const unknown = unknownId(things, 'entity or term', 'subject', subject);
  if (unknown !== null) faults.push([['subject'], unknown]);
  const figure = figureFault(value, qualifier, 'value');
  if (figure !== null) faults.push([['qualifier'], figure]);
  if (asOf !== undefined && parsePartialDate(asOf) === null) faults.push([['asOf'], `"${asOf}" is not a real date`]);
  if (asOf !== undefined && asOfBasis === undefined) {
    faults.push([['asOf'], '"asOf" needs "asOfBasis": how that time is known']);
  }
  return faults;
}

function trendFaults({ subject, subjectText }: TrendEntry, things: Things): readonly Fault[] {
  if (subject === undefined && subjectText === undefined) {
    return [[['id'], 'it needs a "subject", or a "subjectText" where the source names no thing of its own']];
  }
  const unknown = subject === undefined ? null : unknownId(things, 'entity or term', 'subject', subject);
  return unknown === null ? [] : [[['subject'], unknown]];
}
