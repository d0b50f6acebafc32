import { useEffect, useState } from 'react';
import type { Point } from '../address/places.ts';
import type { EdgeBundle } from './edge-bundles.ts';
import type { Staged } from './use-stage.ts';

/** The curve whose sources are shown, and where. */
interface Cited {
  readonly id: string;
  readonly at: Point;
  readonly isAbove: boolean;
}

/** Which curve shows its sources. */
interface CitationState {
  readonly cited: Cited | null;
  /** Shows the sources of a curve; an entity, and null, hide them. */
  readonly cite: (id: string | null) => void;
}

/** Shows the sources of one curve beside it, until the camera moves. */
export function useCitation(bundles: readonly EdgeBundle[], staged: Staged): CitationState {
  const [cited, setCited] = useState<Cited | null>(null);
  useEffect(() => staged.onCamera(() => setCited(null)), [staged]);
  return {
    cited,
    cite: (id) => {
      const middle = bundles.some((bundle) => bundle.id === id) ? staged.stage.middleOf(id!) : null;
      const at = middle && staged.camera()!.onScreen(middle);
      setCited(at && { id: id!, at, isAbove: at.y > staged.windowRef.current!.clientHeight / 2 });
    },
  };
}
