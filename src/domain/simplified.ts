import { Converter } from 'opencc-js/t2cn';
import { withoutVariant } from './variant-characters.ts';

// The types that the package ships name their own files in a way that is not resolved.
const convert = Converter({ from: 't', to: 'cn' }) as (text: string) => string;
const known = new Map<string, string>();

/**
 * A text with each traditional character, and each variant of Japan or of older print, made the simplified one. Character
 * by character, without regard to the words they make: a beginning of a name must fold as the name does.
 */
export function toSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, simplifiedCharacter);
}

function simplifiedCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const simplified = convert(withoutVariant(character));
  known.set(character, simplified);
  return simplified;
}
