import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Places } from '../address/places.ts';
import { layoutInputOf, USUAL_CANVAS, type Canvas, type DrawnLine } from '../layout/layout-input.ts';
import { startPlaces } from '../layout/start-places.ts';
import { useLayout } from '../layout/use-layout.ts';
import type { Scene } from '../scene/scene.ts';
import type { DrawingProps } from './drawing-props.ts';
import { edgeNameOf, type EdgeBundle } from './edge-bundles.ts';
import { Stage } from './stage.ts';
import { useCamera, type StageCamera } from './use-camera.ts';
import { useFrames, type FrameRefs } from './use-frames.ts';
import { useLabels } from './use-labels.ts';
import { useLines } from './use-lines.ts';

/** The stage of a drawing with the camera before it. */
export interface Staged extends FrameRefs, Omit<StageCamera, 'followsRef'> {
  readonly stage: Stage;
  /** Lays lines and names anew: after something has moved. */
  readonly thin: () => void;
}

/** Keeps a stage that shows a scene: everything at its place, what has none laid out, and in sight when it is new. */
export function useStage(
  { scene, places, arrangement, selected, marked, nameOfType, actions }: DrawingProps,
  bundles: readonly EdgeBundle[],
): Staged {
  const stage = useMemo(() => new Stage(), []);
  const frames = useFrames();
  const { certainRef, thin, atScale } = useLabels(stage, frames);
  const { camera, fit, onCamera, followsRef } = useCamera(stage, frames, atScale);
  const nameOf = useCallback((line: DrawnLine) => edgeNameOf(line, nameOfType), [nameOfType]);
  const layLines = useLines(stage, nameOf, thin);
  // Whether the scene is still to be laid out, and so to be brought into sight again.
  const unsettledRef = useRef(true);
  // Whether it is brought there gliding: where part of it stood before.
  const grownRef = useRef(false);

  const arrange = useCallback(() => {
    thin();
    layLines(scene, bundles);
  }, [thin, layLines, scene, bundles]);

  const rest = useCallback(() => {
    arrange();
    if (unsettledRef.current && followsRef.current) fit(grownRef.current);
  }, [arrange, fit, followsRef]);

  useLayoutEffect(() => {
    const isNew = !scene.entities.some(({ id }) => stage.places.has(id));
    if (isNew) followsRef.current = true;
    if (scene.entities.some(({ id }) => !places.has(id) || !stage.places.has(id))) unsettledRef.current = true;
    grownRef.current = !isNew && (grownRef.current || scene.entities.some(({ id }) => places.has(id)));
    certainRef.current = new Set([selected, marked].filter((id) => id !== null));
    stage.adopt(frames.svgRef.current!, scene, bundles);
    stage.glide(targetsOf(scene, places, stage.places), () => {
      rest();
      if (scene.entities.every(({ id }) => places.has(id))) unsettledRef.current = false;
    });
    if (isNew) fit();
  }, [stage, frames, scene, bundles, places, selected, marked, certainRef, followsRef, fit, rest]);

  const inputOf = () =>
    layoutInputOf(scene, places, bundles, { canvas: canvasOf(frames), arrangement, middle: selected, nameOf });
  useLayout(scene, places, inputOf, (placed) => {
    stage.glide(placed, rest);
    actions.place(placed, false);
  });

  return useMemo(
    () => ({ ...frames, stage, camera, fit, thin: arrange, onCamera }),
    [frames, stage, camera, fit, arrange, onCamera],
  );
}

/** What a scene is drawn on; as most have it, while it is not shown. */
function canvasOf({ windowRef }: FrameRefs): Canvas {
  const { clientWidth: width, clientHeight: height } = windowRef.current!;
  return width > 0 && height > 0 ? { width, height } : USUAL_CANVAS;
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
