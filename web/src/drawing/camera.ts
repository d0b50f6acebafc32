import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import type { Point } from '../address/places.ts';

/** An area of the drawing that is to be in sight. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What shows a part of the drawing, and can be moved and brought nearer. */
export interface Camera {
  /** Brings an area into sight, as large as it can be but no larger than life. */
  readonly show: (area: Area) => void;
  /** Moves just so far that a point of the drawing is in sight. */
  readonly reveal: (point: Point) => void;
  /** Comes nearer by a factor, or goes further away, around the middle. */
  readonly zoomBy: (factor: number) => void;
  /** Where a point of the drawing is on the SVG, in pixels. */
  readonly onScreen: (point: Point) => Point;
  /** The same the other way. */
  readonly onDrawing: (point: Point) => Point;
  readonly dispose: () => void;
}

const FURTHEST = 0.08;
const NEAREST = 4;
const MARGIN = 32;
const SETTLED_AFTER_MS = 160;

/**
 * A camera on the layer of an SVG, moved by wheel, drag and pinch on the SVG, except where the gesture begins on an entity.
 * `onZoom` is told each new scale, and whether it was the user who changed what is seen.
 */
export function cameraOn(
  svg: SVGSVGElement,
  layer: SVGGElement,
  onZoom: (scale: number, byUser: boolean) => void,
): Camera {
  const svgSelection = select(svg);
  let now: ZoomTransform = zoomIdentity;
  let timer = 0;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([FURTHEST, NEAREST])
    .filter((event: Event) => isForCamera(event))
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      now = event.transform;
      // While it moves the layer is a picture of its own, which the compositor moves; when it rests it is drawn sharp.
      layer.classList.add('moving');
      layer.style.transform = `translate(${now.x}px, ${now.y}px) scale(${now.k})`;
      clearTimeout(timer);
      timer = window.setTimeout(settle, SETTLED_AFTER_MS);
      onZoom(now.k, event.sourceEvent !== null);
    });
  svgSelection.call(behaviour).on('dblclick.zoom', null);

  function settle(): void {
    layer.setAttribute('transform', now.toString());
    layer.style.transform = '';
    layer.classList.remove('moving');
  }

  function size(): { readonly width: number; readonly height: number } {
    return { width: svg.clientWidth, height: svg.clientHeight };
  }

  return {
    show: ({ left, top, right, bottom }) => {
      const { width, height } = size();
      const [wide, high] = [right - left + 2 * MARGIN, bottom - top + 2 * MARGIN];
      if (width === 0 || height === 0) return;
      const scale = Math.max(FURTHEST, Math.min(1.25, width / wide, height / high));
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const shown = zoomIdentity
        .translate(width / 2, height / 2)
        .scale(scale)
        .translate(-x, -y);
      svgSelection.call((selection) => behaviour.transform(selection, shown));
      clearTimeout(timer);
      settle();
    },
    reveal: (point) => {
      const { width, height } = size();
      const [x, y] = now.apply([point.x, point.y]);
      const dx = Math.max(0, MARGIN * 2 - x) - Math.max(0, x - (width - MARGIN * 2));
      const dy = Math.max(0, MARGIN * 2 - y) - Math.max(0, y - (height - MARGIN * 2));
      if (dx || dy) svgSelection.call((selection) => behaviour.translateBy(selection, dx / now.k, dy / now.k));
    },
    zoomBy: (factor) => void svgSelection.call((selection) => behaviour.scaleBy(selection, factor)),
    onScreen: ({ x, y }) => ({ x: now.applyX(x), y: now.applyY(y) }),
    onDrawing: ({ x, y }) => ({ x: now.invertX(x), y: now.invertY(y) }),
    dispose: () => {
      clearTimeout(timer);
      svgSelection.on('.zoom', null);
    },
  };
}

/** A gesture on an entity moves the entity; a wheel and a second finger are for the camera wherever they are. */
function isForCamera(event: Event): boolean {
  if (event.type === 'wheel') return true;
  if (event instanceof MouseEvent && event.button !== 0) return false;
  const fingers = 'touches' in event ? (event as TouchEvent).touches.length : 1;
  return fingers > 1 || !(event.target as Element).closest('.node, .more');
}
