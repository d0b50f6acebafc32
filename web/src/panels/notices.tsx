import { dateInWords } from '../../../src/domain/labels/date-in-words.ts';
import { Button } from 'react-aria-components';
import { useMemo, type ReactNode } from 'react';
import { change, forgetUnknownParameters, useView } from '../address/address-bar.ts';
import { unknownParametersOf } from '../address/unknown-parameters.ts';
import { MOST_ON_SCENE } from '../data/ask-scene.ts';
import type { SceneState } from '../data/use-scene.ts';
import type { Scene } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';
import { MOST_DRAWN } from '../scene/most-drawn.ts';
import { Failure, Missing } from '../elements/states.tsx';
import { update, useWorkspace } from '../state/workspace-store.ts';

/** With more entities than this the drawing is crowded, and the overview is offered. */
const CROWDED = 400;

/** What a reader must know of the scene: what is old, missing, unknown, not understood, or too much. */
export function Notices({ state, scene }: { readonly state: SceneState; readonly scene: Scene }) {
  const view = useView();
  const words = useWords();
  const { trouble, overview } = useWorkspace();
  // The address is the view's, save for what was not understood in it: it changes with the view.
  const unknownParameters = useMemo(() => unknownParametersOf(location.href), [view]);
  const unknown = state.answer?.unknown ?? [];
  const next = scene.notThen[0];
  return (
    <div className="notices">
      {state.error && state.answer && (
        <Notice>
          {words.stale(new Date(state.toldAt).toLocaleTimeString(view.lang))}
          <Failure error={state.error} retry={state.retry} />
        </Notice>
      )}
      {trouble && (
        <Notice onClose={() => update({ trouble: null })}>
          {trouble.text}{' '}
          <Button className="button" onPress={trouble.retry}>
            {words.retry}
          </Button>
        </Notice>
      )}
      <Missing faults={state.answer?.faults ?? []} />
      {unknown.length > 0 && (
        <Notice>
          {words.unknownIds(unknown.length)} <code>{unknown.join(', ')}</code>{' '}
          <Button
            className="button"
            onPress={() => change({ shown: view.shown.filter((id) => !unknown.includes(id)), places: placesLeft() })}
          >
            {words.forgetThem}
          </Button>
        </Notice>
      )}
      {unknownParameters.length > 0 && (
        <Notice onClose={forgetUnknownParameters}>
          {words.unknownParameters}{' '}
          <code>{unknownParameters.map(({ name, value }) => `${name}=${value}`).join(' ')}</code>
        </Notice>
      )}
      {state.answer?.cut && <Notice>{words.sceneCut(MOST_ON_SCENE)}</Notice>}
      {scene.entities.length > CROWDED && scene.entities.length <= MOST_DRAWN && (
        <Notice>
          {words.crowded(scene.entities.length)}{' '}
          <Button className="button" onPress={() => update({ overview: !overview })}>
            {overview ? words.backToDrawing : words.showOverview}
          </Button>
        </Notice>
      )}
      {view.asOf !== null && scene.entities.length > 1 && scene.relations.length === 0 && next && (
        <Notice>
          {words.noneThen(dateInWords(view.asOf, view.lang), scene.notThen.length)}{' '}
          {(next.start ?? next.attestedFrom) !== null && (
            <Button className="button" onPress={() => change({ asOf: next.start ?? next.attestedFrom })}>
              {words.moveDateTo(dateInWords((next.start ?? next.attestedFrom)!, view.lang))}
            </Button>
          )}
        </Notice>
      )}
    </div>
  );

  function placesLeft() {
    return new Map([...view.places].filter(([id]) => !unknown.includes(id)));
  }
}

function Notice({ children, onClose }: { readonly children: ReactNode; readonly onClose?: () => void }) {
  const words = useWords();
  return (
    <div className="notice" role="status">
      <div>{children}</div>
      {onClose && (
        <Button className="button" onPress={onClose}>
          {words.close}
        </Button>
      )}
    </div>
  );
}
