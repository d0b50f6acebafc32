import { propertyText, typed, type Layout, type PropertyText } from './properties.ts';
import type { PassageRecord } from './source-records.ts';

/** The properties of a passage's node. */
export const PASSAGE = {
  ...typed('string', 'id', 'source', 'key', 'paragraph', 'sha256', 'note'),
  ...typed('long', 'line', 'start', 'end', 'ordinal'),
} as const satisfies Layout & Record<keyof PassageRecord, unknown>;

const passageText: PropertyText<typeof PASSAGE> = propertyText;

/** The columns that a locator is made of; the key names the place also where the source's file lists no passage of it. */
export function locatorColumns(passage: string, key = passageText(passage, 'key')): readonly string[] {
  return [key, ...(['paragraph', 'start', 'end', 'sha256'] as const).map((name) => passageText(passage, name))];
}

/** A locator from its columns. */
export function locatorOf([passage, paragraph, start, end, sha256]: readonly unknown[]) {
  return { passage, paragraph: paragraph ?? passage, start, end, sha256 };
}
