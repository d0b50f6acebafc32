import type { About } from './about.ts';
import { withText } from './png-text.ts';
import type { Picture } from './svg.ts';

/** A picture as PNG, so many times as large as it is on the page; what an export carries is its description. */
export async function pngOf(
  { text, width, height }: Picture,
  scale: number,
  about: About,
): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error(`A picture of ${canvas.width} by ${canvas.height} pixels cannot be made here.`);
    return withText(new Uint8Array(await blob.arrayBuffer()), 'Description', JSON.stringify(about));
  } finally {
    URL.revokeObjectURL(url);
  }
}
