import type { Words } from '../words/en.ts';
import type { About } from './about.ts';
import { captionOf } from './caption.ts';
import { wrapText } from './wrap-text.ts';
import { writableText } from './writable-text.ts';
import { xmlText } from './xml.ts';

/** What shows where the focus is or can be pointed at, and is no part of the picture. */
const TOOLS = '.reach, .more, .focus-ring, .marked-ring, .loading-ring';

/** What the styles of the page say of a shape or a text, which the file says of each itself. */
const PAINT = [
  ...[
    'fill',
    'stroke',
    'stroke-width',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
    'paint-order',
    'opacity',
  ],
  ...['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'],
];
const PAINTED = 'path, circle, rect, line, polygon, text, tspan';

const MARGIN = 24;

/** What a caption needs to be read in few lines. */
const LEAST_WIDTH = 400;
const CAPTION_SIZE = 11;
const CAPTION_LINE = 16;

/** How wide a Latin letter of the caption is, at most. */
const CAPTION_LETTER = 7;

/** A picture as SVG: the text of the file, and its size in pixels. */
export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The whole drawing as an SVG of its own, with live text, the caption under it, and what an export carries as its metadata.
 * It shows what the page shows, in the page's colours, but for what only serves to work on it.
 */
export function svgOf(drawn: SVGSVGElement, about: About, words: Words): Picture {
  const copy = copyOf(drawn.querySelector('g')!);
  const box = boxOf(copy);
  const width = Math.ceil(Math.max(box.width, LEAST_WIDTH) + 2 * MARGIN);
  const caption = captionOf(about, words);
  const lines = caption.flatMap((line) => wrapText(line, Math.floor((width - 2 * MARGIN) / CAPTION_LETTER)));
  const height = Math.ceil(box.height + 3 * MARGIN + lines.length * CAPTION_LINE);
  const { color, backgroundColor, fontFamily } = getComputedStyle(document.body);
  // A drawing narrower than its caption stands in the middle.
  const left = (width - box.width) / 2;
  copy.setAttribute('transform', `translate(${left - box.x} ${MARGIN - box.y})`);
  const below = box.height + 2 * MARGIN + CAPTION_LINE;
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${xmlText(caption[0]!)}</title>`,
    `<desc>${xmlText(caption.slice(1).join('\n'))}</desc>`,
    `<metadata>${xmlText(JSON.stringify(about))}</metadata>`,
    `<rect width="${width}" height="${height}" fill="${xmlText(backgroundColor)}"/>`,
    // A browser serializes what no parser takes back.
    writableText(new XMLSerializer().serializeToString(copy)),
    `<g font-family="${xmlText(fontFamily)}" font-size="${CAPTION_SIZE}" fill="${xmlText(color)}">`,
    ...lines.map((line, index) => `<text x="${MARGIN}" y="${below + index * CAPTION_LINE}">${xmlText(line)}</text>`),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
  return { text, width, height };
}

/** What a copy takes up: only what is in it, not what serves to work on the drawing, nor the labels that are hidden. */
function boxOf(copy: SVGGElement): DOMRect {
  const frame = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  frame.append(copy);
  document.body.append(frame);
  const box = copy.getBBox();
  frame.remove();
  return box;
}

/** A copy of a drawing that needs no style and does nothing: what was said of it aloud is its title. */
function copyOf(drawn: SVGGElement): SVGGElement {
  const copy = drawn.cloneNode(true) as SVGGElement;
  const pairs = [...drawn.querySelectorAll('*')].map(
    (from, index) => [from, copy.querySelectorAll('*')[index]!] as const,
  );
  for (const [from, to] of pairs) {
    const style = getComputedStyle(from);
    if (from.matches(TOOLS) || style.display === 'none' || style.visibility === 'hidden') to.remove();
    else plain(from, to, style);
  }
  return copy;
}

function plain(from: Element, to: Element, style: CSSStyleDeclaration): void {
  const name = from.getAttribute('aria-label');
  for (const { name: attribute } of [...to.attributes])
    if (/^(class|role|id|tabindex|style|focusable|aria-.*|data-(?!id$).*)$/.test(attribute))
      to.removeAttribute(attribute);
  if (from.matches(PAINTED)) for (const property of PAINT) to.setAttribute(property, style.getPropertyValue(property));
  if (name === null) return;
  const title = document.createElementNS(to.namespaceURI, 'title');
  title.textContent = name;
  to.prepend(title);
}
