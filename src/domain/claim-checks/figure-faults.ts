import type { Qualifier } from '../vocabulary.ts';
import { exactNumber } from '../exact-number.ts';
import { detailOf, type CheckedClaim, type CheckedFigure, type ClaimFault } from './claim-fault.ts';
import { hedgeFault } from './hedge-fault.ts';
import { countFault, measureFault, shareFault } from './number-faults.ts';

/** Figures and numbers in details go with their hedges, and are such as there can be. */
export function figureFaults({ details = {}, figure, predicate }: CheckedClaim): readonly ClaimFault[] {
  const inDetails = Object.entries(details).flatMap(([name, detail]) => detailFaults(name, detail, predicate));
  return figure === undefined ? inDetails : [...inDetails, ...ofFigure(figure)];
}

// A hedge in a detail may be of its words alone ("several"), but these are of a number.
const HEDGES_OF_NUMBERS: readonly Qualifier[] = ['ABOUT', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN'];

function detailFaults(
  name: string,
  detail: Parameters<typeof detailOf>[0],
  predicate: string | undefined,
): readonly ClaimFault[] {
  const { number, text, qualifier } = detailOf(detail);
  const at = ['details', name];
  const say = (code: ClaimFault['code'], fault: string | null): readonly ClaimFault[] =>
    fault === null ? [] : [{ code, at, message: `"details.${name}": ${fault}` }];
  // The number of a SIZE is looked at where its attribute is.
  if (predicate === 'SIZE' && name === 'size') return [];
  const ofWords = text !== null && number === null && qualifier !== null && !HEDGES_OF_NUMBERS.includes(qualifier);
  const hedge = qualifier === null || ofWords ? null : hedgeFault(number, qualifier, 'number');
  const value = { value: number, qualifier: qualifier ?? 'NONE_GIVEN' };
  return [
    ...say('FIGURE', hedge),
    ...(name === 'share' ? say('SHARE', shareFault(value, text)) : []),
    ...(name === 'count' ? say('COUNT', countFault(value)) : []),
  ];
}

function ofFigure(figure: CheckedFigure): readonly ClaimFault[] {
  const { value = null, valueText, qualifier } = figure;
  const faults: ClaimFault[] = [];
  // An exact number that no number of ours can hold is kept in words, and is exact all the same.
  const inWords = value === null && qualifier === 'EXACT' && exactNumber(valueText) === null && isNumber(valueText);
  const hedge = inWords ? null : hedgeFault(value, qualifier, 'value');
  if (hedge !== null) faults.push({ code: 'FIGURE', at: ['figure', 'qualifier'], message: hedge });
  const measured = measureFault(figure);
  if (measured !== null) faults.push({ ...measured, at: ['figure', 'value'] });
  return faults;
}

function isNumber(text: string): boolean {
  return /^[+-]?\d[\d,. ]*$/.test(text.trim());
}
