import { exactNumber } from '../../../domain/exact-number.ts';
import type { Qualifier } from '../../../domain/vocabulary.ts';
import { CURRENCIES, HEDGES, TENS } from './words/amounts.ts';

/** A number in a cell: in its unit, hedged as it is there; null where the cell has words alone. */
export interface CellNumber {
  readonly value: number | null;
  readonly qualifier: Qualifier;
  /** A currency that the cell names, or a percent sign; null for none. */
  readonly unit: string | null;
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/**
 * The number that a cell writes, such as 500万元人民币, ￥1,000,000 or about 30 %. `unit` is what stands in the header's brackets, such as
 * 万元. Of two numbers (25%-50%) none is taken, and none that would be rounded.
 */
export function cellNumber(cell: string, unit: string | null): CellNumber {
  const text = cell.normalize('NFKC').trim();
  const numbers = text.match(NUMBER) ?? [];
  const none: CellNumber = { value: null, qualifier: 'NONE_GIVEN', unit: unitIn(`${text} ${unit ?? ''}`) };
  if (numbers.length !== 1 || /\d[-/]\d/.test(text)) return none;
  const [digits] = numbers as [string];
  const [before, after] = text.split(digits) as [string, string];
  const words = `${before} ${after}`;
  // A unit in the cell is that of the cell; that of the header is for bare numbers.
  const power = tensIn(words) ?? (unitIn(words) === null ? tensIn(unit ?? '') : null) ?? 0;
  const sign = /-\s*$/.test(before) ? '-' : '';
  const value = exactNumber(`${sign}${digits.replaceAll(',', '')}e${power}`);
  if (value === null) return none;
  const qualifier = hedgeOf(before.trim(), after.trim());
  return { value, qualifier, unit: none.unit };
}

function hedgeOf(before: string, after: string): Qualifier {
  const amount = after.replace(/[%\p{Sc}]|人民币|美元|港元|元|万|萬|亿|億|千/gu, '').trim();
  const found = HEDGES.find(
    ([words]) => (before !== '' && words.test(before)) || (amount !== '' && words.test(amount)),
  );
  return found?.[1] ?? 'EXACT';
}

function tensIn(words: string): number | null {
  return TENS.find(([form]) => form.test(words))?.[1] ?? null;
}

function unitIn(words: string): string | null {
  if (words.includes('%')) return '%';
  return CURRENCIES.find(([form]) => form.test(words))?.[1] ?? null;
}
