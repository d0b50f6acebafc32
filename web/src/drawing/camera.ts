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
  /** Brings an area into sight, as large as it can be within reason; gliding there where that is asked for and wanted. */
  readonly show: (area: Area, gliding?: boolean) => void;
  /** Moves just so far that a point of the drawing is in sight. */
  readonly reveal: (point: Point) => void;
  /** Comes nearer by a factor, or goes further away, around the middle. */
  readonly zoomBy: (factor: number) => void;
  /** Where a point of the drawing is in its window, in pixels. */
  readonly onScreen: (point: Point) => Point;
  /** How far in the drawing so many pixels reach. */
  readonly scaled: (pixels: number) => number;
  /** Whether it has not come to rest yet. */
  readonly isMoving: () => boolean;
  readonly dispose: () => void;
}

const FURTHEST = 0.08;
const NEAREST = 4;
/** Between what is shown and the border of the window, in pixels. */
const BORDER = 12;
/** What is revealed stays as far as this from the border. */
const MARGIN = 32;
const GLIDE_MS = 300;
/** A small scene is not blown up further than this. */
const LARGEST = 1.25;
/** After so many frames without a move the camera is at rest: a fifth of a second, and longer where frames come slowly. */
const RESTS_AFTER_FRAMES = 12;
/** How far what is painted reaches beyond the window on each side, in pixels, as drawing.css has it. */
const BLEED = 400;
/** For how many moves something that is not painted may be in sight while the camera goes on moving. */
const BARE_AT_MOST = 18;

/** The elements through which a camera looks, from the outermost to the innermost. */
export interface Frames {
  /** What the user's gestures are made on, except those that begin on an entity. */
  readonly window: HTMLElement;
  /** What is moved as one picture while the camera moves. */
  readonly lens: HTMLElement;
  /** What is drawn anew, and sharp, when the camera rests. */
  readonly layer: SVGGElement;
}

/** What is told of a camera's moves. */
export interface CameraListener {
  /** The user has moved it. */
  readonly onMoved: () => void;
  /** It rests at a scale. */
  readonly onRest: (scale: number) => void;
}

/**
 * A camera moved by wheel, drag and pinch. To change the scale within an SVG makes the browser lay out every text of it
 * anew, which takes the main thread a tenth of a second for some hundreds; so it is the lens that is moved, with what is
 * painted around the window, which the compositor does alone; the layer takes over when the camera has rested for a moment.
 */
export function cameraOn({ window: frame, lens, layer }: Frames, { onMoved, onRest }: CameraListener): Camera {
  const selection = select(frame);
  let drawn: ZoomTransform = zoomIdentity;
  let now: ZoomTransform = zoomIdentity;
  let callback = 0;
  let stopGliding: (() => void) | null = null;
  let [still, moves] = [0, 0];
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([FURTHEST, NEAREST])
    .filter((event: Event) => isForCamera(event))
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      now = event.transform;
      const scale = now.k / drawn.k;
      const [x, y] = [now.x - scale * drawn.x, now.y - scale * drawn.y];
      lens.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
      still = 0;
      moves++;
      if (callback === 0) callback = requestAnimationFrame(wait);
      const isPainted = reaches(x, scale, frame.clientWidth) && reaches(y, scale, frame.clientHeight);
      if (!isPainted && moves > BARE_AT_MOST) rest();
      if (event.sourceEvent !== null) {
        stopGliding?.();
        onMoved();
      }
    });
  selection.call(behaviour).on('dblclick.zoom', null);

  function wait(): void {
    still++;
    if (still < RESTS_AFTER_FRAMES) callback = requestAnimationFrame(wait);
    else rest();
  }

  function rest(): void {
    cancelAnimationFrame(callback);
    callback = 0;
    moves = 0;
    drawn = now;
    layer.setAttribute('transform', `translate(${now.x + BLEED} ${now.y + BLEED}) scale(${now.k})`);
    lens.style.transform = '';
    onRest(now.k);
  }

  return {
    show: ({ left, top, right, bottom }, isGliding = false) => {
      stopGliding?.();
      const [width, height] = [frame.clientWidth, frame.clientHeight];
      if (width === 0 || height === 0) return;
      const [across, down] = [(width - 2 * BORDER) / (right - left), (height - 2 * BORDER) / (bottom - top)];
      const scale = Math.max(FURTHEST, Math.min(LARGEST, across, down));
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const shown = centred({ x, y }, scale, width, height);
      if (isGliding && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
        const move = (at: ZoomTransform) => selection.call((one) => behaviour.transform(one, at));
        stopGliding = glide({ from: now, to: shown, move, onEnd: rest });
        return;
      }
      selection.call((one) => behaviour.transform(one, shown));
      rest();
    },
    reveal: (point) => {
      const [width, height] = [frame.clientWidth, frame.clientHeight];
      const [x, y] = now.apply([point.x, point.y]);
      const dx = Math.max(0, MARGIN * 2 - x) - Math.max(0, x - (width - MARGIN * 2));
      const dy = Math.max(0, MARGIN * 2 - y) - Math.max(0, y - (height - MARGIN * 2));
      if (dx || dy) selection.call((one) => behaviour.translateBy(one, dx / now.k, dy / now.k));
    },
    zoomBy: (factor) => {
      stopGliding?.();
      selection.call((one) => behaviour.scaleBy(one, factor));
      onMoved();
    },
    onScreen: ({ x, y }) => ({ x: now.applyX(x), y: now.applyY(y) }),
    scaled: (pixels) => pixels / now.k,
    isMoving: () => callback !== 0,
    dispose: () => {
      cancelAnimationFrame(callback);
      stopGliding?.();
      selection.on('.zoom', null);
    },
  };
}

/** Where a camera stands that has a point in the middle of its window. */
function centred({ x, y }: Point, scale: number, width: number, height: number): ZoomTransform {
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(scale)
    .translate(-x, -y);
}

interface Glide {
  readonly from: ZoomTransform;
  readonly to: ZoomTransform;
  /** Takes the camera to a place on the way. */
  readonly move: (at: ZoomTransform) => void;
  readonly onEnd: () => void;
}

/** Moves from one place to another, fast at first; answers how to stop it on the way. */
function glide({ from, to, move, onEnd }: Glide): () => void {
  const start = performance.now();
  let frame = 0;
  const step = (time: number) => {
    const part = Math.min(1, Math.max(0, time - start) / GLIDE_MS);
    const eased = 1 - (1 - part) ** 3;
    const between = (a: number, b: number) => a + (b - a) * eased;
    move(zoomIdentity.translate(between(from.x, to.x), between(from.y, to.y)).scale(between(from.k, to.k)));
    if (part < 1) frame = requestAnimationFrame(step);
    else onEnd();
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** Whether what is painted, moved and scaled with the lens, still fills the window in one dimension. */
function reaches(moved: number, scale: number, length: number): boolean {
  return moved - BLEED * scale <= 0 && moved + (length + BLEED) * scale >= length;
}

/** A gesture on an entity moves the entity; a wheel and a second finger are for the camera wherever they are. */
function isForCamera(event: Event): boolean {
  if (event.type === 'wheel') return true;
  if (event instanceof MouseEvent && event.button !== 0) return false;
  const fingers = 'touches' in event ? (event as TouchEvent).touches.length : 1;
  return fingers > 1 || !(event.target as Element).closest('.node, .more');
}
