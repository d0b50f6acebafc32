import type { TermRecord } from '../../domain/term-view.ts';
import { omitEmpty } from './omit-empty.ts';
import { typed, type Layout, type PropertiesOf } from './properties.ts';

/** The properties of a term's node. */
export const TERM = {
  ...typed('string', 'id', 'kind', 'name', 'note'),
  ...typed('string[]', 'sources', 'passages'),
} as const satisfies Layout & Record<keyof TermRecord, unknown>;

/** What is stored of a term. */
export type TermProperties = PropertiesOf<typeof TERM>;

/** The properties that store a term. */
export function termProperties(term: TermRecord): TermProperties {
  return omitEmpty(term);
}
