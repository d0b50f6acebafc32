import { useEffect, useEffectEvent, useRef } from 'react';
import { rounded, type Places } from '../address/places.ts';
import type { Scene } from '../scene/scene.ts';
import { askLayout } from './ask-layout.ts';
import type { LayoutInput } from './layout-input.ts';

/**
 * Has the places of those entities worked out that have none yet, and tells where all stand then. A scene that changes
 * meanwhile is laid out anew; what the older one would have told is passed over.
 */
export function useLayout(
  scene: Scene,
  places: Places,
  inputOf: () => LayoutInput,
  onPlaced: (places: Places) => void,
): void {
  const tell = useEffectEvent(onPlaced);
  const input = useEffectEvent(inputOf);
  const asked = useRef<string | null>(null);
  useEffect(() => {
    const unplaced = scene.entities.filter(({ id }) => !places.has(id));
    if (unplaced.length === 0) {
      asked.current = null;
      return;
    }
    const now = input();
    // Whether a relation is drawn at the time shown moves nobody: a layout in the making is not begun again for it.
    const question = JSON.stringify([now.arrangement, scene.entities.map(({ id }) => [id, places.get(id)])]);
    if (asked.current === question) return;
    asked.current = question;
    void askLayout('places', now).then((points) => {
      if (asked.current !== question) return;
      tell(new Map(scene.entities.map(({ id }, index) => [id, rounded(points[index]!)])));
    });
  }, [scene, places]);
}
