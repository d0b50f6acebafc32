import type { RowContext } from './row-faults.ts';

/** A line as a row, or what is wrong with it. */
export function checked(
  line: string,
  context: RowContext,
  faultOf: (row: unknown, context: RowContext) => string | null,
): { readonly row: unknown; readonly fault: string | null } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { row: null, fault: `it is no JSON: ${(error as Error).message}` };
  }
  return { row, fault: faultOf(row, context) };
}
