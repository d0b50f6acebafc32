import { createRoot } from 'react-dom/client';
import type { Places } from '../../web/src/address/places.ts';
import { HOME } from '../../web/src/address/view.ts';
import type { DrawingActions, DrawingProps } from '../../web/src/drawing/drawing-props.ts';
import { Drawing } from '../../web/src/drawing/drawing.tsx';
import { Overview } from '../../web/src/overview/overview.tsx';
import { sceneOf, type Scene, type SceneData } from '../../web/src/scene/scene.ts';
import '../../web/src/style/main.css';
import { syntheticScene } from '../../tests/web/synthetic-scene.ts';

declare global {
  interface Window {
    /** What the page offers to the script that measures it; times are in ms of the wall clock. */
    measured: {
      /** Draws a scene: from the answer in hand to the frame that shows it, and to the one that shows it laid out. */
      readonly draw: (entities: number, relations: number) => Promise<{ first: number; placed: number }>;
      /** Adds entities to a scene that stands: from the answer in hand to the frame that shows all laid out, and how far, in px, one that stood has moved. */
      readonly expand: (
        entities: number,
        relations: number,
        added: number,
      ) => Promise<{ shown: number; moved: number }>;
      /** Draws an overview: from the answer in hand to the frame that shows it. */
      readonly overview: (entities: number, relations: number) => Promise<number>;
      /** Turns the wheel once in each of so many frames: nearer, then back. */
      readonly zoom: (frames: number) => Promise<void>;
      /** How many frames the page has drawn so far. */
      readonly frames: () => number;
    };
  }
}

const root = createRoot(document.getElementById('page')!);
let frames = 0;
requestAnimationFrame(function count() {
  frames++;
  requestAnimationFrame(count);
});

window.measured = {
  draw: async (entities, relations) => {
    const { first, placed } = await draw(syntheticScene(entities, relations), new Map());
    return { first, placed };
  },
  expand: async (entities, relations, added) => {
    const after = syntheticScene(entities, relations);
    const nodes = after.nodes.slice(0, -added);
    const ids = new Set(nodes.map(({ id }) => id));
    const among = after.relations.filter(({ from, to }) => ids.has(from.id) && ids.has(to.id));
    const before = await draw({ ...after, nodes, relations: among }, new Map());
    const { placed, places } = await draw(after, before.places);
    const moves = [...before.places].map(([id, { x, y }]) => Math.hypot(places.get(id)!.x - x, places.get(id)!.y - y));
    return { shown: placed, moved: Math.max(...moves) };
  },
  overview: async (entities, relations) => {
    const data = syntheticScene(entities, relations);
    const asked = performance.now();
    show(<Overview {...propsOf(sceneOf(data, HOME), new Map())} />);
    do await nextFrameDrawn();
    while (document.querySelector('.overview canvas') === null);
    await nextFrameDrawn();
    return performance.now() - asked;
  },
  zoom: async (count) => {
    const at = { bubbles: true, cancelable: true, clientX: 640, clientY: 400 };
    for (let frame = 0; frame < count; frame++) {
      const deltaY = frame < count / 2 ? -30 : 30;
      document.querySelector('.drawing')!.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY }));
      await nextFrameDrawn();
    }
  },
  frames: () => frames,
};

/** Draws a scene with the places that there are, and with those that it gets: when the first frame was there, and the last. */
async function draw(data: SceneData, standing: Places): Promise<{ first: number; placed: number; places: Places }> {
  const asked = performance.now();
  const scene = sceneOf(data, HOME);
  const placing = new Promise<Places>((resolve) => {
    show(<Drawing {...propsOf(scene, standing, resolve)} />);
  });
  await nextFrameDrawn();
  const first = performance.now() - asked;
  const places = await placing;
  show(<Drawing {...propsOf(scene, places)} />);
  await nextFrameDrawn();
  return { first, placed: performance.now() - asked, places };
}

function show(what: React.ReactNode): void {
  root.render(<div style={{ height: '100vh' }}>{what}</div>);
}

/** Resolves in the task after the one that draws the next frame. */
function nextFrameDrawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function propsOf(scene: Scene, places: Places, onPlaced: DrawingActions['place'] = nothing): DrawingProps {
  return {
    scene,
    places,
    arrangement: 'free',
    selected: null,
    marked: null,
    loading: [],
    nameOfType,
    actions: { ...NOTHING, place: onPlaced },
  };
}

function nameOfType(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

/** What is measured is the drawing; nothing comes of what is done to it. */
function nothing(): void {
  return undefined;
}

const NOTHING = {
  select: nothing,
  open: nothing,
  expand: nothing,
  collapse: nothing,
  hide: nothing,
  pin: nothing,
  mark: nothing,
};
