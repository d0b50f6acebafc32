import { listText } from './list-text.ts';

/** The columns that a locator is made of; the key names the place also where the source's file lists no passage of it. */
export function locatorColumns(passage: string, key = `${passage}.key`): readonly string[] {
  return [key, ...['paragraph', 'start', 'end', 'sha256'].map((property) => `${passage}.${property}`)];
}

/** A locator's columns as one list. */
export function locatorText(passage: string): string {
  return listText(locatorColumns(passage));
}

/** A locator from its tuple. */
export function locatorOf([passage, paragraph, start, end, sha256]: readonly unknown[]) {
  return { passage, paragraph: paragraph ?? passage, start, end, sha256 };
}
