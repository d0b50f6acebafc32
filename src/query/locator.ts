/** The tuple that a locator is made of; the key names the place also where the source's file lists no passage of it. */
export function locatorText(passage: string, key = `${passage}.key`): string {
  return `[${key}, ${passage}.paragraph, ${passage}.start, ${passage}.end, ${passage}.sha256]`;
}

/** A locator from its tuple. */
export function locatorOf([passage, paragraph, start, end, sha256]: readonly unknown[]) {
  return { passage, paragraph: paragraph ?? passage, start, end, sha256 };
}
