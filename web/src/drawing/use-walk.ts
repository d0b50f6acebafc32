import { useRef } from 'react';
import { nearestIn, type Direction } from './directions.ts';
import { edgeBundlesAt, type EdgeBundle } from './edge-bundles.ts';
import type { Staged } from './use-stage.ts';

/** Moves the focus from one element of the drawing to another by keys. */
interface Walk {
  /** To the nearest element in a direction. */
  readonly go: (id: string, direction: Direction) => void;
  /** To the next or previous relation of the entity that the user came from. */
  readonly step: (id: string, by: 1 | -1) => void;
  /** From a curve back to the entity that the user came from. */
  readonly back: (id: string) => void;
  /** Notes that the focus has come to an element. */
  readonly arrive: (id: string) => void;
}

/** Walks over a drawing; `focus` takes the focus to an element. */
export function useWalk(bundles: readonly EdgeBundle[], { stage }: Staged, focus: (id: string) => void): Walk {
  // The entity whose relations the user steps through.
  const anchorRef = useRef<string | null>(null);
  const bundleOf = (id: string) => bundles.find((bundle) => bundle.id === id);
  return {
    go: (id, direction) => {
      const from = stage.middleOf(id)!;
      const bundle = bundleOf(id);
      const all = new Map(stage.places);
      all.delete(id);
      // From a curve, the end that lies in that direction comes first.
      const ends = new Map(bundle ? [bundle.from, bundle.to].map((end) => [end, stage.places.get(end)!]) : []);
      const next = nearestIn(from, direction, ends) ?? nearestIn(from, direction, all);
      if (next !== null) focus(next);
    },
    step: (id, by) => {
      const bundle = bundleOf(id);
      const isOfAnchor = bundle?.from === anchorRef.current || bundle?.to === anchorRef.current;
      anchorRef.current = bundle ? (isOfAnchor ? anchorRef.current : bundle.from) : id;
      const around = edgeBundlesAt(bundles, anchorRef.current!);
      const index = bundle ? around.indexOf(bundle) + by : by === 1 ? 0 : -1;
      const next = around.at(index % around.length);
      if (next) focus(next.id);
    },
    back: (id) => focus(anchorRef.current ?? id),
    arrive: (id) => {
      if (!bundleOf(id)) anchorRef.current = id;
    },
  };
}
