import { parsePartialDate } from '../../domain/partial-date.ts';
import type { Check } from './check.ts';
import { unknownId, type Wanted } from './reference.ts';

const REFERENCES: readonly (readonly [field: 'publisher' | 'channel' | 'author' | 'dateline', Wanted, kind: string])[] =
  [
    ['publisher', 'term', 'PUBLISHER'],
    ['channel', 'term', 'CHANNEL'],
    ['author', 'entity', 'PERSON'],
    ['dateline', 'entity', 'PLACE'],
  ];

/** The document itself: its dates are real, and who and what it names is there and of the right kind. */
export const checkSourceEntry: Check = ({ source, problem }, references) => {
  if (source === null) return [];
  const found: (readonly [field: string, message: string])[] = [];
  for (const [field, wanted, kind] of REFERENCES) {
    const id = source[field];
    if (id === undefined) continue;
    const unknown = unknownId(references, wanted, field, id);
    const actual = wanted === 'term' ? references.terms.get(id) : references.entities.get(id);
    if (unknown !== null) found.push([field, unknown]);
    else if (actual !== undefined && actual !== kind) {
      found.push([field, `"${field}" must be a ${kind}; "${id}" is a ${actual}`]);
    }
  }
  for (const field of ['published', 'recorded'] as const) {
    const date = source[field];
    if (date !== undefined && parsePartialDate(date) === null) found.push([field, `"${date}" is not a real date`]);
  }
  const { page = 1, pagesTotal = page, pagesInHand = [] } = source;
  if (page > pagesTotal) found.push(['page', `page ${page} of ${pagesTotal} cannot be`]);
  for (const other of pagesInHand.filter((number) => number > pagesTotal)) {
    found.push(['pagesInHand', `page ${other} of ${pagesTotal} cannot be`]);
  }
  return found.map(([field, message]) => problem(['source', field], `the source: ${message}`));
};
