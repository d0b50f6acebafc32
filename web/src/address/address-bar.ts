import { useSyncExternalStore } from 'react';
import { carryUnknownParameters, unknownParametersOf } from './unknown-parameters.ts';
import { addressOf, readView, type View } from './view.ts';

/** How far from the page's first view the one shown is, and how far one can go on from it again. */
interface Step {
  readonly at: number;
}

const listeners = new Set<() => void>();
let view = readView(location.href);

/** The last view that can be gone on to; what is beyond it was another future. */
let last = at();

addEventListener('popstate', () => {
  view = readView(location.href);
  tell();
});

/** The view that the address names; the component is drawn anew whenever it changes. */
export function useView(): View {
  return useSyncExternalStore(subscribe, () => view);
}

/**
 * Goes to a view as the user's next step, which `undo` takes back. To the view that is shown it does nothing. A page that is
 * part of another one stays so, wherever one goes in it.
 */
export function goTo(to: View): void {
  const next = { ...to, embed: view.embed };
  if (addressOf(next) === addressOf(view)) return;
  last = at() + 1;
  history.pushState({ at: last } satisfies Step, '', addressFrom(next));
  view = next;
  tell();
}

/** Changes some of the view as the user's next step. */
export function change(some: Partial<View>): void {
  goTo({ ...view, ...some });
}

/** Changes some of the view within the step: what follows from it, such as the places of a layout. */
export function settle(some: Partial<View>): void {
  const next = { ...view, ...some };
  history.replaceState(history.state, '', addressFrom(next));
  view = next;
  tell();
}

/** Takes out of the address what was not understood in it, within the step. */
export function forgetUnknownParameters(): void {
  history.replaceState(history.state, '', addressOf(view));
  view = { ...view };
  tell();
}

/** The address of a view on the same screen keeps what was not understood; another screen begins anew. */
function addressFrom(next: View): string {
  const address = addressOf(next);
  return next.screen === view.screen ? carryUnknownParameters(address, unknownParametersOf(location.href)) : address;
}

/** The view that is shown, for what is no component. */
export function currentView(): View {
  return view;
}

/** Takes back the last step; the first view of the page is where that ends. */
export function undo(): void {
  if (at() > 0) history.back();
}

/** Does again what was taken back. */
export function redo(): void {
  if (at() < last) history.forward();
}

/** Whether there is something to take back, and to do again. */
export function useSteps(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const step = useSyncExternalStore(subscribe, () => `${at()}/${last}`);
  const [now, end] = step.split('/').map(Number) as [number, number];
  return { canUndo: now > 0, canRedo: now < end };
}

function at(): number {
  return (history.state as Step | null)?.at ?? 0;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
