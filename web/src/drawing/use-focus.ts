import { useCallback, useLayoutEffect, useRef, useState, type FocusEvent } from 'react';
import type { Point } from '../address/places.ts';
import type { Scene } from '../scene/scene.ts';
import type { EdgeBundle } from './edge-bundles.ts';
import { idAt } from './id-at.ts';
import type { Staged } from './use-stage.ts';

/** Where the focus of the keyboard is in a drawing. */
export interface DrawingFocus {
  /** The entity or curve that Tab comes to: the one that last had the focus, or where one begins. */
  readonly current: string | null;
  /** Takes the focus to an entity or a curve, and brings it into sight. */
  readonly focus: (id: string) => void;
  readonly onFocus: (event: FocusEvent<SVGSVGElement>) => void;
  readonly onBlur: () => void;
}

/** Keeps the focus within a drawing: one element is reached by Tab, and when that goes, what is nearest to it takes over. */
export function useFocus(
  scene: Scene,
  bundles: readonly EdgeBundle[],
  selected: string | null,
  staged: Staged,
): DrawingFocus {
  const { stage } = staged;
  const [last, setLast] = useState<string | null>(null);
  const heldRef = useRef<{ readonly id: string; readonly at: Point } | null>(null);
  const isThere = (id: string | null) =>
    id !== null && (scene.entities.some((entity) => entity.id === id) || bundles.some((bundle) => bundle.id === id));
  const current = [last, selected].find(isThere) ?? scene.entities[0]?.id ?? null;

  const focus = useCallback(
    (id: string) => {
      const middle = stage.middleOf(id);
      if (middle === null) return;
      setLast(id);
      staged.camera()?.reveal(middle);
      stage.element(id)?.focus({ preventScroll: true });
    },
    [stage, staged],
  );

  useLayoutEffect(() => {
    const held = heldRef.current;
    if (held === null || stage.element(held.id) !== null) return;
    const successor =
      bundles.find(({ relations }) => relations.some(({ id }) => id === held.id || id === selected)) ??
      bundles.find(({ relations }) => relations.some(({ from, to }) => held.id === [from.id, to.id].sort().join('~')));
    const next = successor?.id ?? nearestTo(held.at, scene, staged);
    if (next) focus(next);
  }, [scene, bundles, selected, stage, staged, focus]);

  return {
    current,
    focus,
    onFocus: ({ target }) => {
      const id = idAt(target);
      if (id === null) return;
      heldRef.current = { id, at: stage.middleOf(id) ?? { x: 0, y: 0 } };
      setLast(id);
    },
    onBlur: () => {
      heldRef.current = null;
    },
  };
}

function nearestTo({ x, y }: Point, { entities }: Scene, { stage }: Staged): string | undefined {
  const distance = (id: string) => {
    const place = stage.places.get(id);
    return place ? Math.hypot(place.x - x, place.y - y) : Infinity;
  };
  return entities.map(({ id }) => id).sort((a, b) => distance(a) - distance(b))[0];
}
