/** The size of a label's letters, in the drawing's units. */
export const LETTER = 12;
/** From one line of a label to the next, in parts of {@link LETTER}. */
export const LINE = 1.2;
/** How wide a line may grow, in parts of {@link LETTER}. */
const WIDEST = 12;

/** A name as it stands under its entity. */
export interface LabelLines {
  /** One line or two. */
  readonly lines: readonly string[];
  /** Whether something of the name had to be left out. */
  readonly shortened: boolean;
  /** How wide the widest line is, about, in the drawing's units. */
  readonly width: number;
}

/** A name in one line, or in two of about equal width, broken between words or Chinese characters; too long a name ends with "…". */
export function labelLines(name: string): LabelLines {
  const known = KNOWN.get(name) ?? brokenUp(name);
  KNOWN.set(name, known);
  return known;
}

/** The lines of every name so far: they are asked for by the drawing, the layout and the choice of labels, time and again. */
const KNOWN = new Map<string, LabelLines>();

function brokenUp(name: string): LabelLines {
  const lines = widthOf(name) <= WIDEST ? [name] : inTwo(name);
  const fitting = lines.map((line) => fitted(line));
  return {
    lines: fitting,
    shortened: fitting.some((line, index) => line !== lines[index]),
    width: Math.max(...fitting.map(widthOf)) * LETTER,
  };
}

/** About how wide a text is, in parts of its letters' size. It does not ask the browser, so that a layout is the same in all. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;
const THIN = /[ijl.,:;'|()[\]! ]/;
const BROAD = /[A-Zmw@%&]/;

function letterWidth(letter: string): number {
  if (WIDE.test(letter)) return 1;
  if (THIN.test(letter)) return 0.3;
  return BROAD.test(letter) ? 0.72 : 0.55;
}

function inTwo(name: string): readonly string[] {
  const breaks = breaksOf(name).map((at) => [name.slice(0, at).trimEnd(), name.slice(at).trimStart()] as const);
  const fitting = breaks.filter(([first]) => widthOf(first) <= WIDEST);
  // What fits in two lines is shared evenly between them; of what does not, the first takes as much as it can.
  const wider = (lines: readonly string[]) => Math.max(...lines.map(widthOf));
  const even = [...fitting].sort((a, b) => wider(a) - wider(b))[0];
  if (!even) return [name];
  return wider(even) <= WIDEST ? even : fitting.at(-1)!;
}

/** Where a name may be broken: after a blank or a hyphen, and beside a Chinese character unless a mark follows it. */
function breaksOf(name: string): readonly number[] {
  const found = [
    ...name.matchAll(/[ -]+(?=[^ -])|(?<=\p{Script=Han})(?=[^\p{P} ])|(?<=[^\p{P} ])(?=\p{Script=Han})/gu),
  ];
  return found.map((match) => match.index + match[0].length).filter((at) => at > 0 && at < name.length);
}

function fitted(line: string): string {
  if (widthOf(line) <= WIDEST) return line;
  const letters = [...line];
  while (letters.length > 1 && widthOf(letters.join('')) > WIDEST - 0.6) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
