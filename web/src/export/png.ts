import type { About } from './about.ts';
import { takeTexts, writeText } from './canvas-text.ts';
import { withText } from './png-text.ts';
import type { Picture } from './svg.ts';

/** A picture as PNG, so many times as large as it is on the page; what an export carries is its description. */
export async function pngOf(
  { text, width, height }: Picture,
  scale: number,
  about: About,
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
  const texts = await takeTexts(picture);
  const drawn = new XMLSerializer().serializeToString(picture);
  const url = URL.createObjectURL(new Blob([drawn], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    for (const line of texts) writeText(context, line, scale);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error(`A picture of ${canvas.width} by ${canvas.height} pixels cannot be made here.`);
    return withText(new Uint8Array(await blob.arrayBuffer()), 'Description', JSON.stringify(about));
  } finally {
    URL.revokeObjectURL(url);
  }
}
