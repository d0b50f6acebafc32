import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import type { Places } from '../address/places.ts';
import { layoutInputOf } from '../layout/layout-input.ts';
import { startPlaces } from '../layout/start-places.ts';
import { useLayout } from '../layout/use-layout.ts';
import type { Scene } from '../scene/scene.ts';
import { cameraOn, type Area, type Camera } from './camera.ts';
import type { DrawingProps } from './drawing-props.ts';
import { levelOf, thinLabels } from './labels.ts';
import { extentOf } from '../scene/sizes.ts';
import { Stage } from './stage.ts';
import type { EdgeBundle } from './edge-bundles.ts';

/** The stage of a drawing with the camera before it. */
export interface Staged {
  readonly windowRef: RefObject<HTMLDivElement | null>;
  readonly lensRef: RefObject<HTMLDivElement | null>;
  readonly svgRef: RefObject<SVGSVGElement | null>;
  readonly layerRef: RefObject<SVGGElement | null>;
  readonly stage: Stage;
  readonly camera: () => Camera | null;
  /** Brings everything into sight. */
  readonly fit: () => void;
  /** Chooses anew which labels are shown: after something has moved. */
  readonly thin: () => void;
  /** Calls back whenever the user moves the camera. */
  readonly onCamera: (listener: () => void) => () => void;
}

/** Keeps a stage that shows a scene: everything at its place, what has none laid out, and in sight when it is new. */
export function useStage(
  { scene, places, selected, marked, actions }: DrawingProps,
  bundles: readonly EdgeBundle[],
): Staged {
  const windowRef = useRef<HTMLDivElement>(null);
  const lensRef = useRef<HTMLDivElement>(null);
  const svgRef = useRef<SVGSVGElement>(null);
  const layerRef = useRef<SVGGElement>(null);
  const cameraRef = useRef<Camera>(null);
  const levelRef = useRef<number | null>(null);
  const certainRef = useRef<ReadonlySet<string>>(new Set());
  // Whether all is kept in sight: until the user takes the camera, or the scene grows under the eyes.
  const followsRef = useRef(true);
  // Whether the scene is still to be laid out, and so to be brought into sight again.
  const unsettledRef = useRef(true);
  const listenersRef = useRef(new Set<() => void>());
  const stage = useMemo(() => new Stage(), []);

  const thin = useCallback(() => {
    if (levelRef.current !== null) thinLabels(stage, levelRef.current, certainRef.current);
  }, [stage]);
  const fit = useCallback(() => cameraRef.current?.show(areaOf(stage)), [stage]);

  const rest = useCallback(() => {
    thin();
    if (unsettledRef.current && followsRef.current) fit();
  }, [thin, fit]);

  useLayoutEffect(() => {
    const frames = { window: windowRef.current!, lens: lensRef.current!, layer: layerRef.current! };
    const camera = cameraOn(frames, {
      onMoved: () => {
        followsRef.current = false;
        for (const listener of listenersRef.current) listener();
      },
      onRest: (scale) => {
        const level = levelOf(scale);
        if (level === levelRef.current) return;
        levelRef.current = level;
        svgRef.current!.dataset['level'] = String(level);
        thin();
      },
    });
    cameraRef.current = camera;
    const observer = new ResizeObserver(() => followsRef.current && fit());
    observer.observe(windowRef.current!);
    return () => {
      observer.disconnect();
      camera.dispose();
    };
  }, [fit, thin]);

  useLayoutEffect(() => {
    const isNew = !scene.entities.some(({ id }) => stage.places.has(id));
    if (isNew) followsRef.current = unsettledRef.current = true;
    else if (scene.entities.some(({ id }) => !stage.places.has(id))) followsRef.current = false;
    certainRef.current = new Set([selected, marked].filter((id) => id !== null));
    stage.adopt(svgRef.current!, scene, bundles);
    stage.glide(targetsOf(scene, places, stage.places), () => {
      rest();
      if (scene.entities.every(({ id }) => places.has(id))) unsettledRef.current = false;
    });
    if (isNew) fit();
  }, [stage, scene, bundles, places, selected, marked, fit, rest]);

  useLayout(scene, places, (placed) => {
    stage.glide(placed, rest);
    actions.place(placed, false);
  });

  return useMemo(
    () => ({
      windowRef,
      lensRef,
      svgRef,
      layerRef,
      stage,
      camera: () => cameraRef.current,
      fit,
      thin,
      onCamera: (listener) => {
        const listeners = listenersRef.current.add(listener);
        return () => void listeners.delete(listener);
      },
    }),
    [stage, fit, thin],
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

function areaOf(stage: Stage): Area {
  const areas = stage.standing.map(({ entity, at }): Area => {
    const { radius, side, below } = extentOf(entity);
    return { left: at.x - side, right: at.x + side, top: at.y - radius, bottom: at.y + below };
  });
  if (areas.length === 0) return { left: -100, top: -100, right: 100, bottom: 100 };
  return {
    left: Math.min(...areas.map(({ left }) => left)),
    top: Math.min(...areas.map(({ top }) => top)),
    right: Math.max(...areas.map(({ right }) => right)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  };
}
