import { column, type Column, type ValuesOf } from './column.ts';
import { propertyText, typed, type Layout, type PropertyText } from './properties.ts';
import type { PassageRecord } from './source-records.ts';

/** The properties of a passage's node. */
export const PASSAGE = {
  ...typed('string', 'id', 'source', 'key', 'paragraph', 'sha256', 'note'),
  ...typed('long', 'line', 'start', 'end', 'ordinal'),
} as const satisfies Layout & Record<keyof PassageRecord, unknown>;

const passageText: PropertyText<typeof PASSAGE> = propertyText;

/** What a locator is made of. */
export type LocatorColumns = readonly [
  key: Column<string>,
  paragraph: Column<string | null>,
  start: Column<number | null>,
  end: Column<number | null>,
  sha256: Column<string | null>,
];

/** The columns that a locator is made of; the key names the place also where the source's file lists no passage of it. */
export function locatorColumns(passage: string, key = passageText(passage, 'key')): LocatorColumns {
  return [
    column(key),
    column(passageText(passage, 'paragraph')),
    column(passageText(passage, 'start')),
    column(passageText(passage, 'end')),
    column(passageText(passage, 'sha256')),
  ];
}

/** A locator from its columns. */
export function locatorOf([passage, paragraph, start, end, sha256]: ValuesOf<LocatorColumns>) {
  return { passage, paragraph: paragraph ?? passage, start, end, sha256 };
}
