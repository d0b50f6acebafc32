import { jsonNumberFault } from '../domain/number-fault.ts';
import { quoted } from '../domain/quoted.ts';
import { repeatedKey } from '../domain/repeated-key.ts';
import { textFaults } from '../domain/text-faults.ts';
import { hiddenCharacter } from '../domain/hidden-characters.ts';
import { formatPath } from '../domain/format-path.ts';
import type { RowContext } from './row-faults.ts';

/** A line as a row, or what is wrong with it. */
export function checked(
  line: string,
  context: RowContext,
  faultOf: (row: unknown, context: RowContext, line: string) => string | null,
): { readonly row: unknown; readonly fault: string | null } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { row: null, fault: `it is no JSON: ${(error as Error).message}` };
  }
  try {
    return {
      row,
      fault: jsonNumberFault(line) ?? repeatedFault(line, row) ?? unseenFault(line, row) ?? faultOf(row, context, line),
    };
  } catch (error) {
    // Brackets within brackets by the thousand exhaust the stack of whoever walks them.
    if (error instanceof RangeError) return { row: null, fault: 'it is nested too deeply' };
    throw error;
  }
}

function repeatedFault(line: string, row: unknown): string | null {
  const key = repeatedKey(line, row);
  return key === null ? null : `the key ${quoted(key)} is there twice in one object`;
}

// A line without escapes, in which nothing is hidden, holds no text that could be at fault but a blank one.
function unseenFault(line: string, row: unknown): string | null {
  if (!line.includes('\\') && !/"\s+"/u.test(line) && hiddenCharacter(line) === null) return null;
  const [fault] = textFaults(row);
  return fault === undefined ? null : `"${formatPath(fault.path)}": ${fault.message}`;
}
