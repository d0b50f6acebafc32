import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useView } from '../address/address-bar.ts';
import type { View } from '../address/view.ts';
import { useScene } from '../data/use-scene.ts';
import { Detail } from '../detail/detail.tsx';
import type { DrawingHandle } from '../drawing/drawing-props.ts';
import { begin, select, show } from '../state/actions.ts';
import { EmptyScene } from '../panels/empty-scene.tsx';
import { Legend } from '../panels/legend.tsx';
import { Notices } from '../panels/notices.tsx';
import { Panel } from '../panels/panel.tsx';
import { SearchPanel } from '../panels/search-panel.tsx';
import { Header } from '../elements/header.tsx';
import { Failure, Skeleton } from '../elements/states.tsx';
import { TimeBar } from '../panels/time-bar.tsx';
import { Tools } from '../panels/tools.tsx';
import { useAnnouncement } from '../panels/use-announcement.ts';
import { useTitle } from '../elements/use-title.ts';
import { useShortcuts } from '../panels/use-shortcuts.ts';
import { update, useWorkspace } from '../state/workspace-store.ts';
import { sceneOf, type Scene, type SceneData } from '../scene/scene.ts';
import { Views } from '../views/views.tsx';
import { useWords } from '../words/words.ts';

const Dialogs = lazy(async () => ({ default: (await import('../dialogs/dialogs.tsx')).Dialogs }));

const NOTHING: SceneData = { nodes: [], relations: [], ties: [] };

/** The workspace: one scene as graph, table and timeline, with its legend, its time and the detail of what is selected. */
export function Workspace() {
  const view = useView();
  const words = useWords();
  const { drawer, folded, dialog, said } = useWorkspace();
  const state = useScene(view);
  const data = state.answer?.data ?? NOTHING;
  const scene = useMemo(() => sceneOf(data, view), [data, view]);
  const drawing = useRef<DrawingHandle>(null);
  const [summons, setSummons] = useState(0);
  const back = useRef<Element | null>(null);
  useShortcuts();
  useTitle(titleOf(scene, view), view.asOf && words.asOfLabel(view.asOf));
  useAnnouncement(state.answer && scene, words);
  useEffect(() => () => update({ dialog: null, drawer: null, trouble: null, marked: null }), []);

  const open = (id: string) => {
    back.current = document.activeElement;
    select(id);
    update({ drawer: 'detail', folded: folded.filter((panel) => panel !== 'detail') });
    setSummons((count) => count + 1);
  };
  const leave = () => {
    update({ drawer: null });
    const { current } = back;
    if (current instanceof HTMLElement || current instanceof SVGElement) current.focus();
    if (view.selected !== null && (current === null || document.activeElement !== current))
      drawing.current?.focus(view.selected);
  };
  const waiting = state.answer === null && state.error === null;
  return (
    <div className="workspace" data-drawer={drawer ?? undefined} data-embed={view.embed || undefined}>
      {!view.embed && (
        <Header>
          <SearchPanel compact onChoose={(id) => (view.shown.length === 0 ? begin(id) : show([id], { selected: id }))}>
            {view.tab === 'graph' && scene.entities.length > 0 && (
              <Button
                className="button skip"
                onPress={() => drawing.current?.focus(view.selected ?? scene.entities[0]!.id)}
              >
                {words.skipToGraph}
              </Button>
            )}
            <Tools scene={scene} drawing={() => drawing.current} />
          </SearchPanel>
        </Header>
      )}
      {!view.embed && <LegendPanel data={state.answer && data} />}
      <main aria-busy={state.fetching}>
        <h1 className="spoken">{words.workspace}</h1>
        <Notices state={state} scene={scene} />
        {waiting ? (
          <Skeleton rows={8} />
        ) : state.answer === null ? (
          <Failure error={state.error!} retry={state.retry} />
        ) : view.shown.length === 0 ? (
          <EmptyScene />
        ) : (
          <>
            <Views scene={scene} drawing={drawing} onOpen={open} />
            {!view.embed && <TimeBar data={data} scene={scene} />}
          </>
        )}
      </main>
      <Panel
        name="detail"
        role="complementary"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) leave();
        }}
      >
        <Detail scene={scene} summons={summons} />
      </Panel>
      <Suspense>{dialog && <Dialogs scene={scene} />}</Suspense>
      <p className="spoken" role="status" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

function LegendPanel({ data }: { readonly data: SceneData | null }) {
  return (
    <Panel name="legend" role="navigation">
      {data && <Legend data={data} />}
    </Panel>
  );
}

/** How many entities of a scene its title names. */
const NAMED = 3;

/** What a scene is called: by what is selected, else by whoever was searched for or is shown first. */
function titleOf({ entities, relations }: Scene, { selected, sought }: View): string | null {
  const one = entities.find(({ id }) => id === selected)?.name ?? relations.find(({ id }) => id === selected)?.sentence;
  if (one !== undefined) return one;
  const wanted = entities.filter(({ id }) => sought.includes(id));
  const named = (wanted.length > 0 ? wanted : entities).slice(0, NAMED).map(({ name }) => name);
  return named.length === 0 ? null : named.join(', ') + (entities.length > named.length ? ' …' : '');
}
