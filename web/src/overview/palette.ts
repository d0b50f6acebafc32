import { ENTITY_KINDS } from '../../../src/domain/vocabulary.ts';
import { classOfKind } from '../drawing/kind-mark.tsx';
import type { EntityKind } from '../generated/operations.ts';

/** The colours of the page as a canvas takes them. */
export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly line: string;
  readonly accent: string;
  readonly font: string;
  readonly kind: (kind: EntityKind) => string;
}

/** The colours that the style sheet gives within an element, light or dark, at this moment. */
export function paletteOf(element: Element): Palette {
  const probe = element.appendChild(document.createElement('span'));
  // A canvas is not painted over where colours are forced; there, every colour would be read as that of text.
  probe.style.setProperty('forced-color-adjust', 'none');
  const read = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const kinds = new Map(ENTITY_KINDS.map((kind) => [kind, read(classOfKind(kind))]));
  const palette: Palette = {
    ground: read('ground'),
    text: read('text'),
    line: read('line'),
    accent: read('accent'),
    font: getComputedStyle(probe).fontFamily,
    kind: (kind) => kinds.get(kind)!,
  };
  probe.remove();
  return palette;
}
