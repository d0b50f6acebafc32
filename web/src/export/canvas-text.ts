/** A line of text of a picture: where it begins, and its paint. */
export interface CanvasText {
  readonly content: string;
  readonly place: DOMMatrix;
  readonly font: string;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** A text in lines has a part for each. */
const LINES = 'tspan, text:not(:has(tspan))';

/**
 * Takes the texts out of a picture. A picture that is drawn from a file of its own has the machine's fonts alone; on the page
 * the texts are set in the font that comes with it, as far as the machine lacks theirs, and are measured once that is there.
 */
export async function takeTexts(picture: SVGSVGElement): Promise<readonly CanvasText[]> {
  picture.style.cssText = 'position: fixed; visibility: hidden';
  document.body.append(picture);
  try {
    // Setting them asks for what is lacking.
    picture.getBBox();
    await document.fonts.ready;
    const lines = [...picture.querySelectorAll<SVGTextContentElement>(LINES)];
    const texts = lines.filter((line) => line.getNumberOfChars() > 0).map(textOf);
    for (const text of picture.querySelectorAll('text')) text.remove();
    return texts;
  } finally {
    picture.remove();
    picture.removeAttribute('style');
  }
}

/** Writes a text on a canvas, so many times as large. */
export function writeText(context: CanvasRenderingContext2D, text: CanvasText, scale: number): void {
  context.setTransform(new DOMMatrix().scale(scale).multiply(text.place));
  context.font = text.font;
  context.lineJoin = 'round';
  if (text.stroke !== 'none') {
    context.strokeStyle = text.stroke;
    context.lineWidth = text.strokeWidth;
    context.strokeText(text.content, 0, 0);
  }
  context.fillStyle = text.fill;
  context.fillText(text.content, 0, 0);
}

function textOf(line: SVGTextContentElement): CanvasText {
  const { x, y } = line.getStartPositionOfChar(0);
  const { fontWeight, fontSize, fontFamily, fill, stroke, strokeWidth } = getComputedStyle(line);
  return {
    content: line.textContent,
    place: DOMMatrix.fromMatrix(line.getCTM()!).translate(x, y),
    font: `${fontWeight} ${fontSize} ${fontFamily}`,
    fill,
    stroke,
    strokeWidth: parseFloat(strokeWidth),
  };
}
