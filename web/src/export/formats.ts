/** The formats of an export. A number is how many times as large as on the page a picture is. */
export const FORMATS = ['png1', 'png2', 'png4', 'svg', 'graphml', 'entities', 'relations', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Whether a format is a picture, which needs a drawing. */
export function isPicture(format: Format): boolean {
  return format === 'svg' || format.startsWith('png');
}
