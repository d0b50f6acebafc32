import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Places } from '../address/places.ts';
import { layoutInputOf } from '../layout/layout-input.ts';
import { startPlaces } from '../layout/start-places.ts';
import { useLayout } from '../layout/use-layout.ts';
import type { Scene } from '../scene/scene.ts';
import type { DrawingProps } from './drawing-props.ts';
import type { EdgeBundle } from './edge-bundles.ts';
import { Stage } from './stage.ts';
import { useCamera, type StageCamera } from './use-camera.ts';
import { useFrames, type FrameRefs } from './use-frames.ts';
import { useLabels } from './use-labels.ts';

/** The stage of a drawing with the camera before it. */
export interface Staged extends FrameRefs, Omit<StageCamera, 'followsRef'> {
  readonly stage: Stage;
  /** Chooses anew which labels are shown: after something has moved. */
  readonly thin: () => void;
}

/** Keeps a stage that shows a scene: everything at its place, what has none laid out, and in sight when it is new. */
export function useStage(
  { scene, places, selected, marked, actions }: DrawingProps,
  bundles: readonly EdgeBundle[],
): Staged {
  const stage = useMemo(() => new Stage(), []);
  const frames = useFrames();
  const { certainRef, thin, atScale } = useLabels(stage, frames);
  const { camera, fit, onCamera, followsRef } = useCamera(stage, frames, atScale);
  // Whether the scene is still to be laid out, and so to be brought into sight again.
  const unsettledRef = useRef(true);

  const rest = useCallback(() => {
    thin();
    if (unsettledRef.current && followsRef.current) fit();
  }, [thin, fit, followsRef]);

  useLayoutEffect(() => {
    const isNew = !scene.entities.some(({ id }) => stage.places.has(id));
    if (isNew) followsRef.current = unsettledRef.current = true;
    else if (scene.entities.some(({ id }) => !stage.places.has(id))) followsRef.current = false;
    certainRef.current = new Set([selected, marked].filter((id) => id !== null));
    stage.adopt(frames.svgRef.current!, scene, bundles);
    stage.glide(targetsOf(scene, places, stage.places), () => {
      rest();
      if (scene.entities.every(({ id }) => places.has(id))) unsettledRef.current = false;
    });
    if (isNew) fit();
  }, [stage, frames, scene, bundles, places, selected, marked, certainRef, followsRef, fit, rest]);

  useLayout(scene, places, (placed) => {
    stage.glide(placed, rest);
    actions.place(placed, false);
  });

  return useMemo(
    () => ({ ...frames, stage, camera, fit, thin, onCamera }),
    [frames, stage, camera, fit, thin, onCamera],
  );
}

/** Where entities are to stand: where the address says, else where they stand already, else where a layout would begin. */
function targetsOf(scene: Scene, places: Places, standing: Places): Places {
  const known = new Map(
    scene.entities.flatMap(({ id }) => {
      const place = places.get(id) ?? standing.get(id);
      return place ? [[id, place] as const] : [];
    }),
  );
  if (known.size === scene.entities.length) return known;
  const starts = startPlaces(layoutInputOf(scene, known));
  return new Map(scene.entities.map(({ id }, index) => [id, starts[index]!]));
}
