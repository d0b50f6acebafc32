import { withEscapes } from '../domain/hidden-characters.ts';

/**
 * A text as it may go to a terminal: whatever a file or a name may hold that a terminal obeys, or that nobody sees, is
 * written as its escape (`\u001b`). Line breaks, which are our own, stay. JSON stays JSON of the same.
 */
export function visible(text: string): string {
  return withEscapes(text, '\n');
}
