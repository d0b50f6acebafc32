import { useEffect } from 'react';
import { change, currentView, redo, undo } from '../address/address-bar.ts';
import { TABS } from '../address/view.ts';
import { monthOf, monthText } from '../scene/months.ts';
import { abortExpansions, select } from '../state/actions.ts';
import { currentWorkspace, update } from '../state/workspace-store.ts';

/** Listens to the keys of the workspace wherever the focus is; single letters count only in the graph. */
export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || isTyping(event.target) || currentWorkspace().dialog) return;
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && key === 'z') {
    event.preventDefault();
    (event.shiftKey ? redo : undo)();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === 'escape') {
    giveUp(event.target);
    return;
  }
  if (!currentWorkspace().keys) return;
  const done = key === '/' ? toSearch() : key === '?' ? toKeys() : inGraph(event.target) && graphKey(key);
  if (done) event.preventDefault();
}

function giveUp(target: EventTarget | null): void {
  if (abortExpansions()) return;
  if (currentWorkspace().marked !== null) update({ marked: null });
  else if (inGraph(target)) select(null);
}

function toSearch(): boolean {
  document.querySelector<HTMLElement>('[data-search-input]')?.focus();
  return true;
}

function toKeys(): boolean {
  update({ dialog: { kind: 'keys' } });
  return true;
}

function graphKey(key: string): boolean {
  const tab = TABS.find((name) => name === { g: 'graph', t: 'table', y: 'timeline' }[key]);
  const month = { ',': -1, '.': 1 }[key];
  const at = monthOf(currentView().asOf);
  if (tab) change({ tab });
  else if (month !== undefined && at !== null) change({ asOf: monthText(at + month) });
  else return false;
  return true;
}

function inGraph(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.graph-view') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=range], [type=checkbox]), textarea, select') !== null
  );
}
