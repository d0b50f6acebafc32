import { documentDepth } from './http/nesting.ts';
import { Refusal } from './http/refusal.ts';

/** How deep brackets of a document may be nested: selections are refused long before, by their own rule. */
const DEEPEST = 200;

/** A parser goes down one call for each bracket, and must not reach the end of the stack; the rules come only after it. Throws a Refusal. */
export function checkDocumentDepth(document: unknown): void {
  if (typeof document !== 'string' || document.length <= DEEPEST || documentDepth(document) <= DEEPEST) return;
  const message = `The operation nests brackets deeper than ${DEEPEST}; ask for less at a time.`;
  throw new Refusal(400, message, {}, 'GRAPHQL_VALIDATION_FAILED');
}
