import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { aroundAll, movedBox } from '../layout/box.ts';
import { cameraOn, type Area, type Camera } from './camera.ts';
import type { Stage } from './stage.ts';
import type { FrameRefs } from './use-frames.ts';

/** A camera before a stage. */
export interface StageCamera {
  readonly camera: () => Camera | null;
  /** Brings everything into sight, at once or gliding there. */
  readonly fit: (gliding?: boolean) => void;
  /** Calls back whenever the user moves the camera; the function it answers ends that. */
  readonly onCamera: (listener: () => void) => () => void;
  /** Whether all is kept in sight: until the user takes the camera. */
  readonly followsRef: RefObject<boolean>;
}

/** Keeps a camera before a stage, with everything in sight while it follows; `onRest` learns the scale it rests at. */
export function useCamera(
  stage: Stage,
  { windowRef, lensRef, layerRef }: FrameRefs,
  onRest: (scale: number) => void,
): StageCamera {
  const cameraRef = useRef<Camera>(null);
  const followsRef = useRef(true);
  const listenersRef = useRef(new Set<() => void>());
  const fit = useCallback((gliding = false) => cameraRef.current?.show(areaOf(stage), gliding), [stage]);

  useLayoutEffect(() => {
    const frames = { window: windowRef.current!, lens: lensRef.current!, layer: layerRef.current! };
    const camera = cameraOn(frames, {
      onMoved: () => {
        followsRef.current = false;
        for (const listener of listenersRef.current) listener();
      },
      onRest,
    });
    cameraRef.current = camera;
    const observer = new ResizeObserver(() => followsRef.current && fit());
    observer.observe(windowRef.current!);
    return () => {
      observer.disconnect();
      camera.dispose();
    };
  }, [windowRef, lensRef, layerRef, fit, onRest]);

  return useMemo(
    () => ({
      camera: () => cameraRef.current,
      fit,
      onCamera: (listener) => {
        const listeners = listenersRef.current.add(listener);
        return () => void listeners.delete(listener);
      },
      followsRef,
    }),
    [fit],
  );
}

function areaOf(stage: Stage): Area {
  const cards = stage.standing.map(({ card, at }) => movedBox(card.whole, at.x, at.y));
  return aroundAll(cards) ?? { left: -100, top: -100, right: 100, bottom: 100 };
}
