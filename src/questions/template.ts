import { parsePath, type Path } from './path.ts';

/** A sentence with places to fill: texts, values, and parts that depend on there being values. */
export type Template = readonly Piece[];

/** A value: the first of these paths that has one. */
export interface Slot {
  readonly paths: readonly Path[];
}

/**
 * A part of a sentence: `[then|otherwise]` is `then` where every value in it is there, `otherwise` where one is not said,
 * and nothing where one does not apply.
 */
export interface Part {
  readonly then: readonly (string | Slot)[];
  readonly otherwise: readonly (string | Slot)[];
}

/** A piece of a template. */
export type Piece = string | Slot | Part;

/** What fills a slot: a text, null where nobody says, undefined where it does not apply. */
export type Fill = (slot: Slot) => string | null | undefined;

/** The template that a text writes, or what is wrong with it. */
export function parseTemplate(text: string): Template | { readonly problem: string } {
  const pieces: Piece[] = [];
  for (const [whole, inner] of text.matchAll(/\[([^[\]]*)\]|[^[\]]+|[[\]]/g)) {
    if (whole === '[' || whole === ']') return { problem: `a bracket stands alone in "${text}"` };
    const [then, otherwise = [], more] = inner === undefined ? [slots(whole)] : inner.split(/\|(?![^{]*\})/).map(slots);
    if (!then || !otherwise || more !== undefined) return { problem: `braces hold no path in "${whole}"` };
    if (inner === undefined) pieces.push(...then);
    else pieces.push({ then, otherwise });
  }
  return pieces;
}

/** Every slot of a template. */
function slotsOf(template: Template): readonly Slot[] {
  const isSlot = (piece: string | Slot) => typeof piece !== 'string';
  return template.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    return 'paths' in piece ? [piece] : [...piece.then, ...piece.otherwise].filter(isSlot);
  });
}

/** The same template with other paths. */
export function withPaths(template: Template, change: (path: Path) => Path): Template {
  const inner = (piece: string | Slot): string | Slot =>
    typeof piece === 'string' ? piece : { paths: piece.paths.map(change) };
  return template.map((piece) => {
    if (typeof piece === 'string' || 'paths' in piece) return inner(piece);
    return { then: piece.then.map(inner), otherwise: piece.otherwise.map(inner) };
  });
}

/** The sentence, with `unsaid` where a value stands alone and nobody says it. */
export function fillTemplate(template: Template, fill: Fill, unsaid: string): string {
  const text = (piece: string | Slot) => (typeof piece === 'string' ? piece : (fill(piece) ?? unsaid));
  return template
    .map((piece) => {
      if (typeof piece === 'string' || 'paths' in piece) return text(piece);
      const values = slotsOf(piece.then).map(fill);
      if (values.includes(undefined)) return '';
      return (values.includes(null) ? piece.otherwise : piece.then).map(text).join('');
    })
    .join('');
}

/** The texts and slots of a part without brackets, or null where braces hold no path. */
function slots(text: string): (string | Slot)[] | null {
  const pieces: (string | Slot)[] = [];
  for (const [whole, inner] of text.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)) {
    if (whole === '{' || whole === '}') return null;
    if (inner === undefined) {
      pieces.push(whole);
      continue;
    }
    const paths = parsePaths(inner);
    if (!paths) return null;
    pieces.push({ paths });
  }
  return pieces;
}

/** The paths that a text writes, the first choice first, `a|b`; null where one is no path. */
export function parsePaths(text: string): readonly Path[] | null {
  const paths = text.split('|').map((one) => parsePath(one.trim()));
  return paths.every((path) => path !== null) ? paths : null;
}
