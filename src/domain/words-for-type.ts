const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  null: 'null',
};

/** What the types of a schema are called in messages: `text or null`. */
export function wordsFor(type: unknown): string {
  return [type]
    .flat()
    .map((name) => WORDS[String(name)] ?? String(name))
    .join(' or ');
}
