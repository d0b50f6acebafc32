import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import Sigma from 'sigma';
import type { Places } from '../address/places.ts';
import { useView } from '../address/address-bar.ts';
import { hubsOf } from '../scene/scene-change.ts';
import { CameraButtons } from '../drawing/camera-buttons.tsx';
import type { DrawingHandle, DrawingProps } from '../drawing/drawing-props.ts';
import { Drawing } from '../drawing/drawing.tsx';
import { layoutInputOf } from '../layout/layout-input.ts';
import { useLayout } from '../layout/use-layout.ts';
import { MOST_DRAWN } from '../scene/most-drawn.ts';
import { useWords } from '../words/words.ts';
import { overviewGraph, type EdgeAttributes, type NodeAttributes } from './overview-graph.ts';
import { settingsOf } from './overview-settings.ts';
import { paletteOf } from './palette.ts';

type OverviewProps = DrawingProps & { readonly ref?: Ref<DrawingHandle> };
type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

const HUBS_NAMED = 3;

/**
 * A scene of thousands, drawn by WebGL: to see its shape and find what to look at. The names of the largest are shown, and a
 * click selects. What it shows cannot be read by a screen reader; a note says where the same can. Without WebGL it is the
 * usual drawing, and says so.
 */
export function Overview(props: OverviewProps) {
  const words = useWords();
  const hasWebGl = useMemo(() => document.createElement('canvas').getContext('webgl2') !== null, []);
  const { scene } = props;
  const canDraw = scene.entities.length <= MOST_DRAWN;
  if (hasWebGl) return <WebGlOverview {...props} />;
  return (
    <div className="overview">
      <p className="note">{canDraw ? words.noWebGl : words.noWebGlForMany(scene.entities.length)}</p>
      {canDraw && <Drawing {...props} />}
    </div>
  );
}

function WebGlOverview({ ref, scene, places, selected, actions }: OverviewProps) {
  const words = useWords();
  const { asOf } = useView();
  const containerRef = useRef<HTMLDivElement>(null);
  const rendererRef = useRef<Renderer>(null);
  const selectedRef = useRef(selected);
  // They stay here: thousands of places are more than an address holds.
  const [placed, setPlaced] = useState<Places>(new Map());
  useLayout(scene, places, () => layoutInputOf(scene, places), setPlaced);
  const isPlaced = scene.entities.every(({ id }) => places.has(id) || placed.has(id));
  const onSelect = useEffectEvent((id: string | null) => {
    if (id !== selected) actions.select(id);
  });
  const onExpand = useEffectEvent((id: string) => actions.expand(id, false));

  useEffect(() => {
    const container = containerRef.current!;
    if (!isPlaced) return;
    const all = new Map([...placed, ...places]);
    const draw = (): Renderer => {
      const palette = paletteOf(container);
      const renderer = new Sigma(
        overviewGraph(scene, all, palette),
        container,
        settingsOf(palette, (id) => id === selectedRef.current),
      );
      renderer.on('clickNode', ({ node }) => onSelect(node));
      renderer.on('clickStage', () => onSelect(null));
      renderer.on('doubleClickNode', (event) => {
        event.preventSigmaDefault();
        onExpand(event.node);
      });
      return renderer;
    };
    rendererRef.current = draw();
    // A canvas does not follow the style sheet by itself.
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => {
      rendererRef.current?.kill();
      rendererRef.current = draw();
    };
    dark.addEventListener('change', redraw);
    return () => {
      dark.removeEventListener('change', redraw);
      rendererRef.current?.kill();
      rendererRef.current = null;
    };
  }, [scene, places, placed, isPlaced]);

  useEffect(() => {
    selectedRef.current = selected;
    rendererRef.current?.refresh({ skipIndexation: true });
  }, [selected]);

  const fit = () => void rendererRef.current?.getCamera().animatedReset();
  useImperativeHandle(ref, () => ({
    fit,
    focus: (id) => {
      const seen = rendererRef.current?.getNodeDisplayData(id);
      if (seen) void rendererRef.current?.getCamera().animate({ x: seen.x, y: seen.y, ratio: 0.25 });
    },
    svg: () => null,
  }));

  const summary = words.graphSummary(scene.entities.length, scene.relations.length, asOf, hubsOf(scene, HUBS_NAMED));
  return (
    <div className="overview" aria-busy={!isPlaced}>
      <p className="note">{words.overviewNote(scene.entities.length)}</p>
      <div ref={containerRef} className="canvas" role="img" aria-label={summary} />
      <CameraButtons
        onZoom={(factor) => void rendererRef.current?.getCamera().animatedZoom({ factor, duration: 120 })}
        onFit={fit}
      />
    </div>
  );
}
