import { useCallback, useRef } from 'react';
import type { Places } from '../address/places.ts';
import { askLayout } from '../layout/ask-layout.ts';
import { joining, layoutInputOf, type DrawnLine } from '../layout/layout-input.ts';
import type { Scene } from '../scene/scene.ts';
import type { EdgeBundle } from './edge-bundles.ts';
import { isLaid } from './labels.ts';
import type { Stage } from './stage.ts';

/**
 * What has the lines of a stage laid around what is in their way, once everybody has come to rest; `onLaid` is called when
 * they are. While something has moved again meanwhile, the answer is passed over.
 */
export function useLines(
  stage: Stage,
  nameOf: (line: DrawnLine) => string,
  onLaid: () => void,
): (scene: Scene, bundles: readonly EdgeBundle[]) => void {
  const askedRef = useRef<string | null>(null);
  return useCallback(
    (scene, bundles) => {
      if (!isLaid(scene.entities.length)) return;
      const lines = joining(bundles);
      const question = questionOf(scene, lines, stage.places, nameOf);
      if (question === askedRef.current) return;
      askedRef.current = question;
      const input = layoutInputOf(scene, new Map(stage.places), lines, { nameOf });
      void askLayout('lines', input).then((laid) => {
        if (askedRef.current !== question || questionOf(scene, lines, stage.places, nameOf) !== question) return;
        stage.lay(new Map(lines.map(({ id }, index) => [id, laid[index]!])));
        onLaid();
      });
    },
    [stage, nameOf, onLaid],
  );
}

/** What is to be laid, in a text that differs where that does. */
function questionOf(
  { entities }: Scene,
  lines: readonly EdgeBundle[],
  places: Places,
  nameOf: (line: DrawnLine) => string,
): string {
  return JSON.stringify([
    entities.map(({ id, name, count, shown }) => [id, name, count - shown, places.get(id)]),
    lines.map((line) => [line.id, line.bend, nameOf(line)]),
  ]);
}
