import { useEffect, useRef } from 'react';
import { changeBetween } from '../scene/scene-change.ts';
import type { Scene } from '../scene/scene.ts';
import type { Words } from '../words/en.ts';
import { currentWorkspace, say, update } from '../state/workspace-store.ts';

const QUIET_MS = 500;

/**
 * Tells those who do not see it what changed on the scene, once it has come to rest; whichever view shows it. The first
 * scene, null until it is there, is no change, and what an expansion has told of already is not told again.
 */
export function useAnnouncement(scene: Scene | null, words: Words): void {
  const told = useRef<Scene | null>(null);
  useEffect(() => {
    if (scene === null) return;
    const { announced } = currentWorkspace();
    if (scene.entities.some(({ id }) => announced.includes(id))) {
      told.current = scene;
      update({ announced: [] });
    }
    const before = (told.current ??= scene);
    const timer = setTimeout(() => {
      const change = changeBetween(before, scene);
      told.current = scene;
      if (change) say(words.graphChange(change));
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [scene, words]);
}
