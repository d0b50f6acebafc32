const LONGEST = 120;

/** A text in quotes, as a message quotes it: as JSON writes it, and of a long one the beginning and how long it is. */
export function quoted(text: string): string {
  const kept = shortened(text);
  return kept === text ? JSON.stringify(text) : `${JSON.stringify(kept)} (${[...text].length} characters)`;
}

/** The first 120 characters of a text with … after them; a text that has no more as it stands. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('')}…`;
}
