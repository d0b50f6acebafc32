import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
const known = new Map<string, string>();

/**
 * A text with each traditional character made the simplified one. Character by character, without regard to the words
 * they make: a beginning of a name must fold as the name does.
 */
export function toSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, simplifiedCharacter);
}

function simplifiedCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const simplified = convert(character);
  known.set(character, simplified);
  return simplified;
}
