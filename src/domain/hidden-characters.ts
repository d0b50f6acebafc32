/** A character in a text that nobody sees, or that stands for nothing. */
export interface HiddenCharacter {
  /** `U+202E`. */
  readonly codePoint: string;
  /** What it is, in words. */
  readonly name: string;
  /** Its place in the text, in characters from 1. */
  readonly position: number;
}

// Unicode's own lists: controls, half pairs of surrogates, private use, what leaves no mark on the page, what turns the
// direction of reading, line and paragraph separators, what stands for no character; and three marks of damage or nothing.
const SUSPECT =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufff9-\ufffd\u2800]/u;
const EVERY_SUSPECT = new RegExp(SUSPECT.source, 'gu');

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[\n\r\u0085\u2028\u2029]/u, 'a line break'],
  [/\t/u, 'a tab'],
  [/\u001b/u, 'an escape character'],
  [/\p{Cc}/u, 'a control character'],
  [/\p{Cs}/u, 'half a pair of surrogates'],
  [/\p{Noncharacter_Code_Point}/u, 'no character'],
  [/\p{Co}/u, 'a character for private use'],
  [/\p{Bidi_Control}/u, 'a control of the direction of reading'],
  [/\ufffd/u, 'the mark of a character that was damaged'],
  [/\ufeff/u, 'a byte order mark'],
  [/\u00ad/u, 'a soft hyphen'],
  [
    /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u180b-\u180d\u180f]/u,
    'a variation selector that follows no character it is for',
  ],
  [/[\u200c\u200d]/u, 'a joiner between letters that do not join'],
  [/[\u{e0000}-\u{e007f}]/u, 'a tag character'],
  [/./su, 'a character without width'],
];

const JOINING =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}';
/** What a joiner may stand between, and what a variation selector may follow. */
const IN_ORDER: readonly (readonly [character: RegExp, before: RegExp, after: RegExp])[] = [
  [/[\u200c\u200d]/u, new RegExp(`[${JOINING}]\\p{M}*$`, 'u'), new RegExp(`^[${JOINING}]`, 'u')],
  [/\u200d/u, /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u, /^\p{Extended_Pictographic}/u],
  [/[\ufe0e\ufe0f]/u, /[\p{Emoji}\p{Extended_Pictographic}]$/u, /^/u],
  [/[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u, /\p{Script=Han}$/u, /^/u],
  [/[\u180b-\u180d\u180f]/u, /\p{Script=Mongolian}$/u, /^/u],
];

/**
 * The first character of a text that nobody sees. Joiners in the scripts that join, and variation selectors after the
 * characters that have variants (葛󠄀), are seen in what they do, and are none. Blanks are seen, the ideographic one too.
 */
export function hiddenCharacter(text: string): HiddenCharacter | null {
  if (!SUSPECT.test(text)) return null;
  for (const { 0: found, index } of text.matchAll(EVERY_SUSPECT)) {
    if (isInOrder(text, found, index)) continue;
    const position = Array.from(text.slice(0, index)).length + 1;
    const name = NAMES.find(([form]) => form.test(found))![1];
    return { codePoint: codePointOf(found), name, position };
  }
  return null;
}

/** What is wrong with a text that holds such a character, or nothing but blanks; null where nothing is. */
export function textFault(text: string): string | null {
  const hidden = hiddenCharacter(text);
  if (hidden !== null) {
    const { codePoint, name, position } = hidden;
    const way = name === 'a line break' ? 'write it on one line' : 'take it out';
    return `character ${position} is ${codePoint}, ${name}: ${way}`;
  }
  return text !== '' && text.trim() === '' ? 'it is blank' : null;
}

/** A text with every such character written as its escape, `\u202e`; `kept` are characters that stay as they are. */
export function withEscapes(text: string, kept = ''): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(EVERY_SUSPECT, (found: string, index: number) =>
    kept.includes(found) || isInOrder(text, found, index) ? found : escaped(found),
  );
}

function isInOrder(text: string, found: string, index: number): boolean {
  return IN_ORDER.some(
    ([character, before, after]) =>
      character.test(found) &&
      before.test(text.slice(Math.max(0, index - 20), index)) &&
      after.test(text.slice(index + found.length, index + found.length + 2)),
  );
}

function codePointOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

// Units and not code points: so the escape is the same in JSON, JavaScript and Java.
function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => character.charCodeAt(unit))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
