import { useSyncExternalStore } from 'react';

/** A dialog of the workspace, and what it is about. */
export type OpenDialog =
  | { readonly kind: 'choose'; readonly id: string }
  | { readonly kind: 'path'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'shared'; readonly ids: readonly string[] }
  | { readonly kind: 'keys' };

/** Something that did not work, and how to try it again. */
export interface Failure {
  readonly text: string;
  readonly retry: () => void;
}

/** A panel beside the drawing. */
export type PanelName = 'legend' | 'detail';

/** What is going on in the workspace beside the view: it is forgotten when the page is left. */
export interface WorkspaceState {
  /** The entity marked as one end of a path. */
  readonly marked: string | null;
  /** The entities whose neighbours are on their way. */
  readonly loading: readonly string[];
  readonly dialog: OpenDialog | null;
  /** What was done last, for those who do not see it. */
  readonly said: string;
  /** The entities whose coming an expansion has told of, until they are there. */
  readonly announced: readonly string[];
  readonly trouble: Failure | null;
  /** The panel that is open where there is room for one only. */
  readonly drawer: PanelName | null;
  /** The panels that are folded away where there is room for all. */
  readonly folded: readonly PanelName[];
  /** Whether single keys do something while the graph has the focus. */
  readonly keys: boolean;
  /** Whether many entities are shown by the overview. */
  readonly overview: boolean;
}

const KEYS = 'single-keys';

const listeners = new Set<() => void>();
let state: WorkspaceState = {
  marked: null,
  loading: [],
  dialog: null,
  said: '',
  announced: [],
  trouble: null,
  drawer: null,
  folded: [],
  keys: kept() !== 'off',
  overview: false,
};

/** What is going on; the component is drawn anew whenever it changes. */
export function useWorkspace(): WorkspaceState {
  return useSyncExternalStore(subscribe, () => state);
}

/** What is going on, for what is no component. */
export function currentWorkspace(): WorkspaceState {
  return state;
}

/** Changes some of what is going on. */
export function update(some: Partial<WorkspaceState>): void {
  state = { ...state, ...some };
  for (const listener of listeners) listener();
}

/** Tells those who do not see it what was done: what changed on the scene, or of which entities it will change. */
export function say(text: string, announced: readonly string[] = []): void {
  // A screen reader is told of what changes: the same once more ends in a blank that is not read.
  update({ said: state.said === text ? `${text}\u00a0` : text, announced });
}

/** Switches single keys on or off, for this browser. */
export function switchKeys(on: boolean): void {
  try {
    localStorage.setItem(KEYS, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
  update({ keys: on });
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEYS);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
