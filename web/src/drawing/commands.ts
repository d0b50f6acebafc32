import type { Direction } from './directions.ts';

/** What is done to an entity. */
export type EntityCommand =
  | { readonly does: 'MOVE'; readonly direction: Direction }
  | { readonly does: 'EXPAND' | 'CHOOSE' | 'COLLAPSE' | 'MARK' | 'PIN' | 'HIDE' | 'HIDE_OTHERS' };

/** What a key asks of the drawing. */
export type Command =
  | EntityCommand
  | { readonly does: 'GO'; readonly direction: Direction }
  | { readonly does: 'STEP'; readonly by: 1 | -1 }
  | { readonly does: 'ZOOM'; readonly by: number }
  | { readonly does: 'OPEN' | 'SELECT' | 'FIT' | 'LEAVE' | 'MENU' };

/** The part of a keyboard event that a command is read from. */
export interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How much one press of a key, or of a button, zooms by. */
export const ZOOM_STEP = 1.25;

const COMMANDS: Readonly<Record<string, Command>> = {
  '[': { does: 'STEP', by: -1 },
  ']': { does: 'STEP', by: 1 },
  '+': { does: 'ZOOM', by: ZOOM_STEP },
  '=': { does: 'ZOOM', by: ZOOM_STEP },
  '-': { does: 'ZOOM', by: 1 / ZOOM_STEP },
  '0': { does: 'FIT' },
  Enter: { does: 'OPEN' },
  ' ': { does: 'SELECT' },
  e: { does: 'EXPAND' },
  E: { does: 'CHOOSE' },
  c: { does: 'COLLAPSE' },
  p: { does: 'MARK' },
  h: { does: 'HIDE' },
  H: { does: 'HIDE_OTHERS' },
  l: { does: 'PIN' },
  Escape: { does: 'LEAVE' },
  ContextMenu: { does: 'MENU' },
};

/** The command of a key while the graph has the focus; null where it has none, or belongs to the browser. */
export function commandOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Stroke): Command | null {
  if (ctrlKey || metaKey) return null;
  const direction = DIRECTIONS[key];
  if (direction) return { does: altKey ? 'MOVE' : 'GO', direction };
  if (altKey) return null;
  if (key === 'F10') return shiftKey ? { does: 'MENU' } : null;
  return COMMANDS[key] ?? null;
}
