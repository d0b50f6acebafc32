import { lazy, Suspense, useCallback, useMemo, type Ref } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { change, useView } from '../address/address-bar.ts';
import { TABS, type Tab as TabName } from '../address/view.ts';
import { Drawing } from '../drawing/drawing.tsx';
import type { DrawingActions, DrawingHandle } from '../drawing/drawing-props.ts';
import { collapse, expand, hide, mark, pin, place, select } from '../state/actions.ts';
import { useWorkspace } from '../state/workspace-store.ts';
import type { Scene } from '../scene/scene.ts';
import { termsOf } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { ArrangementChoice } from './arrangement-choice.tsx';
import { MOST_DRAWN } from '../scene/most-drawn.ts';
import { Skeleton } from '../elements/states.tsx';

// What is not looked at first need not be loaded first.
const TableView = lazy(async () => ({ default: (await import('./table-view.tsx')).TableView }));
const Overview = lazy(async () => ({ default: (await import('../overview/overview.tsx')).Overview }));
const TimelineView = lazy(async () => ({ default: (await import('./timeline-view.tsx')).TimelineView }));

interface Props {
  readonly scene: Scene;
  readonly drawing: Ref<DrawingHandle>;
  readonly onOpen: (id: string) => void;
}

/** The scene as graph, table and timeline: three views of one selection. */
export function Views({ scene, drawing, onOpen }: Props) {
  const view = useView();
  const words = useWords();
  const { marked, loading, keys, overview } = useWorkspace();
  const Shown = overview || scene.entities.length > MOST_DRAWN ? Overview : Drawing;
  const actions = useMemo<DrawingActions>(
    () => ({
      select,
      open: onOpen,
      expand: (id, choose) => expand(scene, id, choose),
      collapse: (id) => collapse(scene, id),
      hide,
      pin,
      mark,
      place,
    }),
    [scene, onOpen],
  );
  const nameOfType = useCallback((type: string) => termsOf(view.lang).type(type), [view.lang]);
  return (
    <Tabs
      className="views"
      selectedKey={view.tab}
      onSelectionChange={(tab) => change({ tab: tab as TabName })}
      keyboardActivation="manual"
    >
      <div className="view-bar">
        <TabList className="tab-list" aria-label={words.views}>
          {TABS.map((tab) => (
            <Tab key={tab} id={tab} className="tab">
              {words[tab]}
            </Tab>
          ))}
        </TabList>
        {view.tab === 'graph' && Shown === Drawing && <ArrangementChoice scene={scene} />}
        <p className="small summary">
          {words.listed([words.entities(scene.entities.length), words.relations(scene.relations.length)])}
        </p>
      </div>
      <TabPanel id="graph" className="graph-view">
        <div
          className="graph-keys"
          onKeyDownCapture={(event) => {
            // With single keys switched off, none of them reaches the drawing.
            if (!keys && event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.stopPropagation();
          }}
        >
          <Suspense fallback={<Skeleton rows={8} />}>
            <Shown
              ref={drawing}
              scene={scene}
              places={view.places}
              arrangement={view.arrangement}
              selected={view.selected}
              marked={marked}
              loading={loading}
              nameOfType={nameOfType}
              actions={actions}
            />
          </Suspense>
        </div>
      </TabPanel>
      <TabPanel id="table">
        <Suspense fallback={<Skeleton rows={8} />}>
          <TableView scene={scene} onOpen={onOpen} />
        </Suspense>
      </TabPanel>
      <TabPanel id="timeline">
        <Suspense fallback={<Skeleton rows={8} />}>
          <TimelineView scene={scene} onOpen={onOpen} />
        </Suspense>
      </TabPanel>
    </Tabs>
  );
}
