import { useMemo, useState } from 'react';
import { useView } from '../address/address-bar.ts';
import type { Places } from '../address/places.ts';
import { HOME, type View } from '../address/view.ts';
import { useScene } from '../data/use-scene.ts';
import { Drawing } from '../drawing/drawing.tsx';
import type { DrawingActions } from '../drawing/drawing-props.ts';
import { Skeleton } from '../elements/states.tsx';
import { sceneOf } from '../scene/scene.ts';
import { termsOf } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import type { Story } from './stories.ts';
import { Told } from './told.tsx';

/** One story: its scene as a picture, and under it what the chosen relation says, with who says so. */
export function SceneStory({ story }: { readonly story: Story }) {
  const { lang } = useView();
  const words = useWords();
  const [places, setPlaces] = useState<Places>(new Map());
  const view: View = useMemo(() => ({ ...HOME, lang, ...story.view }), [lang, story]);
  const { answer } = useScene(view);
  const scene = useMemo(() => (answer === null ? null : sceneOf(answer.data, view)), [answer, view]);
  const actions = useMemo<DrawingActions>(() => ({ ...NOTHING_DONE, place: setPlaces }), []);
  if (scene === null) return <Skeleton rows={6} />;
  if (scene.entities.length === 0) return <p className="unknown story-absent">{words.storyAbsent}</p>;
  const told = scene.relations.find(({ id }) => id === view.selected) ?? scene.relations[0];
  return (
    <>
      {/* A picture of the graph: it is opened as a whole, and what it shows is told beneath. */}
      <div className="story-scene" inert>
        <Drawing
          scene={scene}
          places={places}
          arrangement="free"
          selected={told?.id ?? null}
          marked={null}
          loading={NONE}
          nameOfType={termsOf(lang).type}
          actions={actions}
        />
      </div>
      {told && <Told relation={told} />}
    </>
  );
}

const NONE: readonly string[] = [];
const nothing = () => undefined;
const NOTHING_DONE: DrawingActions = {
  select: nothing,
  open: nothing,
  expand: nothing,
  collapse: nothing,
  hide: nothing,
  pin: nothing,
  mark: nothing,
  place: nothing,
};
