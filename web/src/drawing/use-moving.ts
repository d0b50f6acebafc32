import { useEffect, useMemo, useRef, type PointerEvent } from 'react';
import { rounded, type Point } from '../address/places.ts';
import type { DrawingActions } from './drawing-props.ts';
import type { Direction } from './directions.ts';
import type { Staged } from './use-stage.ts';

/** Moves entities by pointer and by key. */
export interface Moving {
  /** Moves an entity a step in a direction; several steps in a row are one step of the user's. */
  readonly nudge: (id: string, direction: Direction) => void;
  /** Whether the click that is being told of is but the end of a drag. */
  readonly wasDrag: () => boolean;
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<SVGSVGElement>) => void;
}

interface Drag {
  readonly id: string;
  /** Where the entity stood, on the drawing, and where the pointer went down, on the screen. */
  readonly origin: Point;
  readonly from: Point;
  moved: boolean;
}

const STEP = 10;
/** A press that moves no further than this, in pixels, is a click. */
const STEADY = 4;
const NUDGES_END_AFTER_MS = 400;

/** What moves entities by hand: where they are left, they are placed as a step of the user's. */
export function useMoving({ stage, camera, thin }: Staged, { place }: DrawingActions): Moving {
  const placeRef = useRef(place);
  useEffect(() => {
    placeRef.current = place;
  }, [place]);
  return useMemo(() => {
    let drag: Drag | null = null;
    let wasDrag = false;
    let timer = 0;

    function leave(id: string): void {
      const at = stage.places.get(id);
      thin();
      if (at) placeRef.current(new Map([[id, rounded(at)]]), true);
    }

    function end(): void {
      if (drag?.moved) leave(drag.id);
      drag = null;
    }

    return {
      nudge: (id, { x, y }) => {
        const at = stage.places.get(id);
        if (!at) return;
        stage.put(new Map([[id, { x: at.x + STEP * x, y: at.y + STEP * y }]]));
        clearTimeout(timer);
        timer = window.setTimeout(() => leave(id), NUDGES_END_AFTER_MS);
      },
      wasDrag: () => wasDrag,
      onPointerDown: (event) => {
        wasDrag = false;
        const id = (event.target as Element).closest('.node')?.getAttribute('data-id');
        const origin = id ? stage.places.get(id) : undefined;
        if (event.button !== 0 || !event.isPrimary || !id || !origin) return;
        drag = { id, origin, from: { x: event.clientX, y: event.clientY }, moved: false };
      },
      onPointerMove: (event) => {
        if (!drag) return;
        const { id, origin, from, moved } = drag;
        const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
        if (!moved && Math.hypot(dx, dy) <= STEADY) return;
        if (!moved) event.currentTarget.setPointerCapture(event.pointerId);
        drag.moved = wasDrag = true;
        const { scaled } = camera()!;
        stage.put(new Map([[id, { x: origin.x + scaled(dx), y: origin.y + scaled(dy) }]]));
      },
      onPointerUp: end,
      onPointerCancel: end,
    };
  }, [stage, camera, thin]);
}
