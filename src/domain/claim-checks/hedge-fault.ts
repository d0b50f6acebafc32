import type { Qualifier } from '../vocabulary.ts';

/** Says what is wrong between a number and its hedge; null when they go together. `field` is the number's key. */
export function hedgeFault(value: number | null, qualifier: Qualifier, field: string): string | null {
  if (qualifier === 'SEVERAL' && value !== null) {
    return `SEVERAL is a word and no number: "${field}" must be null, or the qualifier another (ABOUT, EXACT, NONE_GIVEN)`;
  }
  if (value === null && qualifier !== 'SEVERAL' && qualifier !== 'NONE_GIVEN') {
    return `${qualifier} hedges a number, and "${field}" has none; without a number the qualifier is SEVERAL or NONE_GIVEN`;
  }
  return null;
}
