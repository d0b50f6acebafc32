import type { Arrangement } from '../address/arrangements.ts';
import { change, currentView, goTo, settle } from '../address/address-bar.ts';
import type { Places } from '../address/places.ts';
import { HOME, sorted, type View } from '../address/view.ts';
import { groupsOf, nextNeighbours, relationGroupsOf, type Found } from '../data/neighbours.ts';
import { exclusiveNeighboursOf } from '../scene/exclusive-neighbours.ts';
import type { Scene } from '../scene/scene.ts';
import type { Group } from '../scene/quota.ts';
import { wordsOf } from '../words/words.ts';
import { currentWorkspace, say, update } from './workspace-store.ts';

/** How many neighbours an expansion adds unless more are asked for. */
export const EXPANSION = 25;

/** An entity with more relations than this is never expanded before one has chosen what to see. */
const HUB = 200;

const requests = new Map<string, AbortController>();

/** Selects an entity or a relation; null selects nothing. */
export function select(id: string | null): void {
  if (currentView().selected !== id) change({ selected: id });
}

/** Puts entities on the scene, as one step. */
export function show(ids: readonly string[], more: Partial<View> = {}): void {
  const { shown, places, sought } = currentView();
  change({ screen: 'graph', ...standing([...shown, ...ids], places), sought: sorted([...sought, ...ids]), ...more });
}

/** Goes to a graph of one entity and its first neighbours. */
export function begin(id: string): void {
  const { lang } = currentView();
  goTo({ ...HOME, lang, screen: 'graph', shown: [id], sought: [id], selected: id });
  void run(id, null, { groups: null, most: EXPANSION, within: true });
}

/** Adds neighbours of an entity to the scene; an entity with very many asks first which. */
export function expand(scene: Scene, id: string, choose: boolean): void {
  if (choose) update({ dialog: { kind: 'choose', id } });
  else void run(id, scene, { groups: null, most: EXPANSION, within: false });
}

/** Adds neighbours of the groups chosen. */
export function expandChosen(scene: Scene, id: string, groups: readonly string[], most: number): void {
  void run(id, scene, { groups, most, within: false });
}

/** Gives up the requests that are on their way; false when there is none. */
export function abortExpansions(): boolean {
  const any = requests.size > 0;
  for (const request of requests.values()) request.abort();
  return any;
}

/** Takes off the scene what hangs on an entity alone, as its expansion may have brought it; what was sought stays. */
export function collapse(scene: Scene, id: string): void {
  const { marked } = currentWorkspace();
  const { sought, lang } = currentView();
  const leaves = exclusiveNeighboursOf(scene, id, marked === null ? sought : [...sought, marked]);
  if (leaves.length > 0) leave(leaves);
  else say(wordsOf(lang).nothingToCollapse(scene.entities.find((entity) => entity.id === id)?.name ?? id));
}

/** Takes an entity, or all but it, off the scene. */
export function hide(id: string, others: boolean): void {
  const { places, selected } = currentView();
  if (others) change({ ...standing([id], places), around: [], without: [], selected: selected === id ? id : null });
  else leave([id]);
}

/** Puts on the scene everyone that an entity is related to, as one step. */
export function showAll(id: string): void {
  update({ overview: true });
  const { shown, places, around } = currentView();
  change({ ...standing([...shown, id], places), around: sorted([...around, id]), tab: 'graph' });
}

function leave(gone: readonly string[]): void {
  const { shown, places, selected, without } = currentView();
  const left = standing(
    shown.filter((id) => !gone.includes(id)),
    places,
  );
  // Whom only such an entity has brought is named as left out, for as long as it is there.
  const kept = left.around.length > 0 ? sorted([...without, ...gone]) : [];
  const stays = selected !== null && !gone.includes(selected) && (shown.includes(selected) || left.around.length > 0);
  change({ ...left, without: kept, selected: stays ? selected : null });
}

/** Lets the layout move an entity again, or no longer. */
export function pin(id: string): void {
  const { shown, places, pinned } = currentView();
  const others = pinned.filter((other) => other !== id);
  change({
    ...standing([...shown, id], places),
    pinned: sorted(others.length < pinned.length ? others : [...pinned, id]),
  });
}

/** Keeps where entities stand; those that the user has moved by hand are pinned there, as a step of the user's. */
export function place(some: Places, moved: boolean): void {
  const { shown, places, pinned } = currentView();
  const all = new Map([...places, ...some]);
  if (moved) change({ ...standing([...shown, ...some.keys()], all), pinned: sorted([...pinned, ...some.keys()]) });
  else settle({ places: all });
}

/** Arranges the scene anew in another way; whoever is pinned stays. */
export function arrange(arrangement: Arrangement): void {
  const { places, pinned } = currentView();
  change({ arrangement, places: new Map([...places].filter(([id]) => pinned.includes(id))) });
}

/** Marks one end of a path; on a second entity, asks for the path. */
export function mark(id: string): void {
  const { marked } = currentWorkspace();
  if (marked === null) update({ marked: id });
  else if (marked === id) update({ marked: null });
  else update({ marked: null, dialog: { kind: 'path', from: marked, to: id } });
}

/** The groups of an entity's relations with how many the scene shows at the time asked. */
export async function groupsOn(scene: Scene | null, id: string, signal?: AbortSignal): Promise<readonly Group[]> {
  const { asOf } = currentView();
  const all = await relationGroupsOf(id, asOf, signal);
  const ends = (scene?.relations ?? []).flatMap<Group>(({ type, from, to }) =>
    from.id === id
      ? [{ type, direction: 'OUT', count: 0, shown: 1 }]
      : to.id === id
        ? [{ type, direction: 'IN', count: 0, shown: 1 }]
        : [],
  );
  return groupsOf([...all, ...ends]).filter(({ count }) => count > 0);
}

/** Which neighbours to add, and whether that is part of the step before it. */
interface Addition {
  readonly groups: readonly string[] | null;
  readonly most: number;
  readonly within: boolean;
}

async function run(id: string, scene: Scene | null, { groups, most, within }: Addition): Promise<void> {
  if (requests.has(id)) return;
  const request = new AbortController();
  requests.set(id, request);
  update({ loading: [...requests.keys()], trouble: null });
  const words = wordsOf(currentView().lang);
  try {
    const { shown, asOf, hidden } = currentView();
    const there = [...shown, ...(scene?.entities ?? []).map((entity) => entity.id)];
    const all = await groupsOn(scene, id, request.signal);
    const visible = all.filter(({ type }) => !hidden.includes(type));
    if (groups === null && visible.reduce((sum, { count }) => sum + count, 0) > HUB) {
      update({ dialog: { kind: 'choose', id } });
      return;
    }
    const found = await nextNeighbours(id, visible, { shown: there, asOf, most, groups }, request.signal);
    add(found, within);
    say(
      words.added(found.added.length, found.total, words.countsByKind(found.added)),
      found.added.map(({ id }) => id),
    );
  } catch {
    if (request.signal.aborted) say(words.aborted);
    else
      update({ trouble: { text: words.expansionFailed, retry: () => void run(id, scene, { groups, most, within }) } });
  } finally {
    requests.delete(id);
    update({ loading: [...requests.keys()] });
  }
}

function add({ added }: Found, within: boolean): void {
  const { shown, places } = currentView();
  if (added.length > 0) (within ? settle : change)(standing([...shown, ...added.map(({ id }) => id)], places));
}

/** The ids in the order of an address; places and pins of what is gone go with it. */
function standing(
  ids: Iterable<string>,
  places: View['places'],
): Pick<View, 'shown' | 'sought' | 'places' | 'pinned' | 'around' | 'without'> {
  const shown = sorted(ids);
  const isShown = (id: string) => shown.includes(id);
  const { sought, pinned, around, without } = currentView();
  // Whoever is there only because another is shown with all around it is not named, but stands where it stands.
  const kept = [...places].filter(([id]) => isShown(id) || around.length > 0);
  return {
    shown,
    places: new Map(kept),
    sought: sought.filter(isShown),
    pinned: pinned.filter(isShown),
    around: around.filter(isShown),
    without: without.filter((id) => !isShown(id)),
  };
}
