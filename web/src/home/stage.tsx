import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useView } from '../address/address-bar.ts';
import { HOME } from '../address/view.ts';
import { ViewLink } from '../elements/header.tsx';
import { Skeleton } from '../elements/states.tsx';
import { useWords } from '../words/words.ts';
import { storiesOf } from './stories.ts';

// The page is read before the drawing is there.
const SceneStory = lazy(async () => ({ default: (await import('./scene-story.tsx')).SceneStory }));

/** How long a story stays before the next one comes, in milliseconds. */
const STAY = 8000;

/** The stories of the home screen, one after another; they stand still for whoever points at them or wants no motion. */
export function Stage() {
  const { lang } = useView();
  const words = useWords();
  const stories = storiesOf(words);
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!playing || held) return undefined;
    const timer = setTimeout(() => setAt((at + 1) % stories.length), STAY);
    return () => clearTimeout(timer);
  }, [at, playing, held, stories.length]);
  const story = stories[at]!;
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <section
      className="stage"
      aria-label={words.stories}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <Suspense fallback={<Skeleton rows={6} />}>
        <SceneStory key={story.title} story={story} />
      </Suspense>
      <div className="stage-bar">
        <div role="group" aria-label={words.chooseStory} className="stage-steps">
          {stories.map(({ title }, place) => (
            <Button
              key={title}
              aria-label={title}
              aria-current={place === at}
              className="stage-step"
              onPress={() => {
                setAt(place);
                setPlaying(false);
              }}
            />
          ))}
        </div>
        <Button
          className="icon-button"
          aria-label={playing ? words.pauseStories : words.playStories}
          onPress={() => setPlaying(!playing)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={playing ? 'M5 3V13M11 3V13' : 'M5 3 12 8 5 13Z'} />
          </svg>
        </Button>
        <ViewLink to={{ ...HOME, lang, ...story.view }}>{words.openScene}</ViewLink>
      </div>
    </section>
  );
}
