import { useMemo, useRef, type RefObject } from 'react';

/** The elements of a drawing that code moves, from the window that a scene is seen through to the layer that holds it. */
export interface FrameRefs {
  readonly windowRef: RefObject<HTMLDivElement | null>;
  readonly lensRef: RefObject<HTMLDivElement | null>;
  readonly svgRef: RefObject<SVGSVGElement | null>;
  readonly layerRef: RefObject<SVGGElement | null>;
}

/** The references for a drawing's elements; the same object at every render. */
export function useFrames(): FrameRefs {
  const windowRef = useRef<HTMLDivElement>(null);
  const lensRef = useRef<HTMLDivElement>(null);
  const svgRef = useRef<SVGSVGElement>(null);
  const layerRef = useRef<SVGGElement>(null);
  return useMemo(() => ({ windowRef, lensRef, svgRef, layerRef }), []);
}
