import { useEffect, useRef, useState } from 'react';
import type { Scene } from '../scene/scene.ts';
import type { Words } from '../words/words.ts';
import { changeBetween } from './announce.ts';

const QUIET_MS = 500;

/** What a screen reader is to be told of the changes of a scene, once they have come to rest. */
export function useAnnouncement(scene: Scene, words: Words): string {
  const [text, setText] = useState('');
  const told = useRef(scene);
  useEffect(() => {
    const timer = setTimeout(() => {
      const change = changeBetween(told.current, scene);
      told.current = scene;
      if (change) setText(words.graphChange(change));
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [scene, words]);
  return text;
}
