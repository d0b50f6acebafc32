import { FILLER_DAYS, NO_END, NOTHING_SAID } from './words/nothing-said.ts';

/** What a cell says without the blanks around it; null where it says nothing. */
export function said(cell: string): string | null {
  const text = cell.trim();
  return text === '' || isFiller(text) ? null : text;
}

/** Whether a cell holds something that stands for nothing: -, N/A, 暂无, 1900-01-01, null. */
export function isFiller(cell: string): boolean {
  const folded = cell.normalize('NFKC').trim().toLowerCase();
  if (folded.length > 24) return false;
  return NOTHING_SAID.has(folded) || NO_END.has(folded) || FILLER_DAYS.has(dayOf(folded));
}

function dayOf(folded: string): string {
  return folded.slice(0, 10).replaceAll(/[/.]/g, '-');
}

const BETWEEN = /\s*[、，,;；|\n\r/]+\s*/u;

/** The items of a list in a cell, which stand between 、 or other signs; each once. */
export function itemsIn(cell: string, separator: string | undefined): readonly string[] {
  const items = cell.split(separator ?? BETWEEN).flatMap((item) => said(item) ?? []);
  return [...new Set(items)];
}
