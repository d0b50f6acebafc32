import type { Places, Point } from '../address/places.ts';
import type { Scene, SceneEntity } from '../scene/scene.ts';
import { badgeAt, cardOf, type Card } from '../layout/card.ts';
import { pointOnRoute, type Route } from '../layout/curve.ts';
import type { LaidLine } from '../layout/layout-messages.ts';
import { badgeWidth, extentOf } from '../scene/sizes.ts';
import { headOf, lineBetween, nameAt, nameInMiddle, pathOf } from './geometry.ts';
import type { EdgeBundle } from './edge-bundles.ts';

/** An entity on the stage. */
interface StagedNode {
  readonly entity: SceneEntity;
  readonly radius: number;
  readonly card: Card;
  readonly group: Element;
  readonly more: Element | null;
  readonly bundles: StagedBundle[];
}

/** A curve on the stage. */
interface StagedBundle {
  readonly bundle: EdgeBundle;
  readonly group: Element;
  readonly paths: readonly Element[];
  readonly heads: readonly (readonly [Element, boolean])[];
  readonly sign: Element | null;
  readonly label: Element | null;
}

/** An entity where it stands. */
export interface Standing {
  readonly entity: SceneEntity;
  readonly radius: number;
  readonly card: Card;
  readonly at: Point;
}

/** A line as it runs; `laid` is null until it has been laid around what is in its way. */
export interface Running {
  readonly bundle: EdgeBundle;
  readonly route: Route;
  readonly label: Element | null;
  readonly laid: LaidLine | null;
}

const GLIDE_MS = 260;

/** How many can glide at once without the browser missing frames. */
const MOST_GLIDING = 80;

/**
 * Where everything stands, and the elements that show it. React draws what there is; what moves is moved here, by setting
 * the attributes of the elements, so that a drag or a glide costs no drawing anew.
 */
export class Stage {
  readonly #places = new Map<string, Point>();
  #nodes: ReadonlyMap<string, StagedNode> = new Map();
  #bundles: readonly StagedBundle[] = [];
  #lines: ReadonlyMap<string, LaidLine> = new Map();
  #frame = 0;

  /** Where the entities stand now. */
  get places(): Places {
    return this.#places;
  }

  /** Takes over the elements that React has drawn for a scene. What stands already stays; others need a place. */
  adopt(root: Element, { entities }: Scene, bundles: readonly EdgeBundle[]): void {
    const groups = elementsBy(root, '.node', 'data-id');
    const more = elementsBy(root, '.more', 'data-more');
    const edges = elementsBy(root, '.edge', 'data-id');
    const labels = elementsBy(root, '.edge-label', 'data-label');
    this.#nodes = new Map(
      entities.map((entity) => {
        const { id } = entity;
        const group = groups.get(id)!;
        const extent = extentOf(entity);
        const card = cardOf(extent, badgeWidth(entity));
        return [id, { entity, radius: extent.radius, card, group, more: more.get(id) ?? null, bundles: [] }];
      }),
    );
    this.#bundles = bundles.map((bundle) => staged(bundle, edges.get(bundle.id)!, labels.get(bundle.id) ?? null));
    for (const one of this.#bundles)
      for (const id of new Set([one.bundle.from, one.bundle.to])) this.#nodes.get(id)!.bundles.push(one);
    for (const id of this.#places.keys()) if (!this.#nodes.has(id)) this.#places.delete(id);
  }

  /** Draws lines as they have been laid, until one of their ends moves. */
  lay(lines: ReadonlyMap<string, LaidLine>): void {
    this.#lines = lines;
    for (const one of this.#bundles) this.#draw(one);
  }

  /** Puts entities at places, at once, and draws what hangs on them. */
  put(places: Places): void {
    cancelAnimationFrame(this.#frame);
    this.#set(places);
  }

  /** Brings entities to places within a quarter of a second, or at once where they are many or the user wants no motion. */
  glide(places: Places, done: () => void): void {
    cancelAnimationFrame(this.#frame);
    const moving = [...places].flatMap(([id, to]) => {
      const from = this.#places.get(id);
      return from && (from.x !== to.x || from.y !== to.y) ? [{ id, from, to }] : [];
    });
    const still = new Set(moving.map(({ id }) => id));
    this.#set(new Map([...places].filter(([id]) => !still.has(id))));
    if (moving.length === 0 || moving.length > MOST_GLIDING || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#set(places);
      done();
      return;
    }
    const start = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, now - start) / GLIDE_MS);
      const eased = 1 - (1 - part) ** 3;
      const between = (a: number, b: number) => a + (b - a) * eased;
      this.#set(
        new Map(moving.map(({ id, from, to }) => [id, { x: between(from.x, to.x), y: between(from.y, to.y) }])),
      );
      if (part < 1) this.#frame = requestAnimationFrame(step);
      else done();
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** The element of an entity or a curve. */
  element(id: string): SVGElement | null {
    const group = this.#nodes.get(id)?.group ?? this.#bundles.find(({ bundle }) => bundle.id === id)?.group;
    return (group as SVGElement | undefined) ?? null;
  }

  /** Each entity with its place. */
  get standing(): readonly Standing[] {
    return [...this.#nodes].flatMap(([id, { entity, radius, card }]) => {
      const at = this.#places.get(id);
      return at ? [{ entity, radius, card, at }] : [];
    });
  }

  /** Each line as it runs, those of whose ends one has no place yet left out. */
  get running(): readonly Running[] {
    return this.#bundles
      .filter(({ bundle }) => this.#isPlaced(bundle))
      .map(({ bundle, label }) => {
        return { bundle, route: this.#routeOf(bundle), label, laid: this.#lines.get(bundle.id) ?? null };
      });
  }

  /** The middle of an entity or a curve; null where it is not on the stage. */
  middleOf(id: string): Point | null {
    const bundle = this.#bundles.find((one) => one.bundle.id === id)?.bundle;
    return bundle ? pointOnRoute(this.#routeOf(bundle), 0.5) : (this.#places.get(id) ?? null);
  }

  /** Marks the curves that hang on an entity, while it is pointed at; null marks none. */
  emphasize(id: string | null): void {
    const near = new Set(id === null ? [] : this.#nodes.get(id)?.bundles);
    for (const one of this.#bundles)
      for (const element of [one.group, one.label])
        element?.classList.toggle('pointed', near.has(one) || one.bundle.id === id);
  }

  #set(places: Places): void {
    const touched = new Set<StagedBundle>();
    const moved = new Set<string>();
    for (const [id, place] of places) {
      const node = this.#nodes.get(id);
      if (!node) continue;
      const before = this.#places.get(id);
      if (before?.x !== place.x || before.y !== place.y) for (const { bundle } of node.bundles) moved.add(bundle.id);
      this.#places.set(id, place);
      put(node.group, 'transform', `translate(${place.x} ${place.y})`);
      const aside = badgeAt(node.radius);
      put(node.more, 'transform', `translate(${place.x + aside.x} ${place.y + aside.y})`);
      for (const bundle of node.bundles) touched.add(bundle);
    }
    // A line of which an end has moved is straight until it is laid anew.
    if (moved.size > 0) this.#lines = new Map([...this.#lines].filter(([id]) => !moved.has(id)));
    for (const bundle of touched) this.#draw(bundle);
  }

  #draw({ bundle, paths, heads, sign, label }: StagedBundle): void {
    if (!this.#isPlaced(bundle)) return;
    const route = this.#routeOf(bundle);
    const path = pathOf(route);
    for (const one of paths) put(one, 'd', path);
    for (const [head, atStart] of heads) put(head, 'd', headOf(route, atStart));
    put(label, 'transform', nameAt(this.#lines.get(bundle.id)?.name ?? nameInMiddle(route)));
    const at = pointOnRoute(route, 0.3);
    put(sign, 'transform', `translate(${at.x} ${at.y})`);
  }

  #isPlaced({ from, to }: EdgeBundle): boolean {
    return this.#places.has(from) && this.#places.has(to);
  }

  #routeOf({ id, from, to, bend }: EdgeBundle): Route {
    const end = (entity: string) => ({ at: this.#places.get(entity)!, card: this.#nodes.get(entity)!.card });
    return this.#lines.get(id)?.route ?? lineBetween(end(from), end(to), bend ?? 0);
  }
}

/** Sets an attribute unless it is so already: what is written anew, the browser lays out and paints anew. */
function put(element: Element | null, attribute: string, value: string): void {
  if (element?.getAttribute(attribute) !== value) element?.setAttribute(attribute, value);
}

function staged(bundle: EdgeBundle, group: Element, label: Element | null): StagedBundle {
  return {
    bundle,
    group,
    paths: [...group.querySelectorAll('.reach, .line')],
    heads: [...group.querySelectorAll('.head')].map((head) => [head, head.classList.contains('at-start')] as const),
    sign: group.querySelector('.sign'),
    label,
  };
}

function elementsBy(root: Element, selector: string, attribute: string): ReadonlyMap<string, Element> {
  return new Map([...root.querySelectorAll(selector)].map((element) => [element.getAttribute(attribute)!, element]));
}
