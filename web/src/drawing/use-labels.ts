import { useCallback, useMemo, useRef, type RefObject } from 'react';
import { levelOf, thinLabels } from './labels.ts';
import type { Stage } from './stage.ts';
import type { FrameRefs } from './use-frames.ts';

/** Which labels of a stage are shown. */
export interface Labels {
  /** The ids whose labels are always shown; set before a scene is drawn. */
  readonly certainRef: RefObject<ReadonlySet<string>>;
  /** Chooses anew which labels are shown: after something has moved. */
  readonly thin: () => void;
  /** Chooses by a scale at which the camera rests; does nothing where the labels of both scales are the same. */
  readonly atScale: (scale: number) => void;
}

/** Thins the labels of a stage by the scale that it is seen at, which its style is told by `data-level`. */
export function useLabels(stage: Stage, { svgRef }: FrameRefs): Labels {
  const levelRef = useRef<number | null>(null);
  const certainRef = useRef<ReadonlySet<string>>(new Set());
  const thin = useCallback(() => {
    if (levelRef.current !== null) thinLabels(stage, levelRef.current, certainRef.current);
  }, [stage]);
  const atScale = useCallback(
    (scale: number) => {
      const level = levelOf(scale);
      if (level === levelRef.current) return;
      levelRef.current = level;
      svgRef.current!.dataset['level'] = String(level);
      thin();
    },
    [svgRef, thin],
  );
  return useMemo(() => ({ certainRef, thin, atScale }), [thin, atScale]);
}
