import { useEffect, useMemo, useRef, useState } from 'react';
import { change, currentView, settle, useView } from '../address/address-bar.ts';
import { datesOf } from '../scene/months.ts';
import type { SceneData } from '../scene/scene.ts';
import { say } from '../state/workspace-store.ts';
import { useWords } from '../words/words.ts';

/** How long a date stays before the next one comes, in milliseconds. */
const STAY = 900;

/** The playback of a scene's time. */
export interface Playback {
  readonly playing: boolean;
  /** The dates that it goes through; none where nothing began or ended at a known time. */
  readonly dates: readonly string[];
  readonly toggle: () => void;
}

/**
 * Takes the time that is asked about from one date of the scene to the next, and says what begins and ends at each. It starts
 * anew after the last one, and any key stops it. Where no motion is wanted it goes one date at a time.
 */
export function usePlayback({ relations }: SceneData): Playback {
  const words = useWords();
  const { asOf } = useView();
  const dates = useMemo(() => datesOf(relations), [relations]);
  const [playing, setPlaying] = useState(false);
  const isFirst = useRef(true);
  const step = () => {
    const now = currentView().asOf;
    const next = dates.find((date) => now === null || date > now);
    if (next === undefined) {
      setPlaying(false);
      return;
    }
    // The whole of it is one step of the user's.
    (isFirst.current ? change : settle)({ asOf: next });
    isFirst.current = false;
    const at = (date: string | null) => date === next;
    say(
      words.atDate(
        next,
        relations.filter(({ start }) => at(start)).length,
        relations.filter(({ end }) => at(end)).length,
      ),
    );
  };
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(step, STAY);
    const stop = () => setPlaying(false);
    document.addEventListener('keydown', stop);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', stop);
    };
  });
  const toggle = () => {
    if (playing) {
      setPlaying(false);
      return;
    }
    isFirst.current = true;
    if (asOf !== null && !dates.some((date) => date > asOf)) change({ asOf: null });
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) step();
    else setPlaying(true);
  };
  return { playing, dates, toggle };
}
