import { useCallback, useEffect, useRef, useState, type DOMAttributes } from 'react';
import type { Point } from '../address/places.ts';
import { commandOf, type Command, type EntityCommand } from './commands.ts';
import { nearestIn, type Direction } from './directions.ts';
import type { DrawingProps } from './drawing-props.ts';
import { edgeBundlesAt, type EdgeBundle } from './edge-bundles.ts';
import { useFocus } from './use-focus.ts';
import { useMoving } from './use-moving.ts';
import type { Staged } from './use-stage.ts';

/** What stands open beside an element of the drawing. */
interface Cited {
  readonly id: string;
  readonly at: Point;
  readonly isAbove: boolean;
}
interface OpenMenu {
  readonly id: string;
  readonly trigger: Element;
}

/** What pointer and keyboard do in the drawing, and what is open because of it. */
export interface Gestures {
  readonly current: string | null;
  readonly cited: Cited | null;
  readonly menu: OpenMenu | null;
  readonly closeMenu: () => void;
  readonly focus: (id: string) => void;
  readonly run: (command: Command, id: string) => void;
  readonly handlers: DOMAttributes<SVGSVGElement>;
}

/** Listens to the keys and the pointer of a drawing: on the SVG as a whole, for all that is in it. */
export function useGestures(props: DrawingProps, strands: readonly EdgeBundle[], staged: Staged): Gestures {
  const { scene, selected, actions } = props;
  const { stage } = staged;
  const [cited, setCited] = useState<Cited | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  // The entity whose relations are being gone through.
  const anchorRef = useRef<string | null>(null);
  const { current, focus, onFocus, onBlur } = useFocus(scene, strands, selected, staged);
  const { nudge, wasDrag, ...pointer } = useMoving(staged, actions);
  useEffect(() => staged.onCamera(() => setCited(null)), [staged]);

  const isEntity = (id: string) => scene.entities.some((entity) => entity.id === id);
  const strandOf = (id: string) => strands.find((strand) => strand.id === id);

  function cite(id: string | null): void {
    const middle = id !== null && strandOf(id) ? stage.middleOf(id) : null;
    const at = middle && staged.camera()!.onScreen(middle);
    setCited(at && { id: id!, at, isAbove: at.y > staged.windowRef.current!.clientHeight / 2 });
  }

  function go(id: string, direction: Direction): void {
    const from = stage.middleOf(id)!;
    const strand = strandOf(id);
    const all = new Map(stage.places);
    all.delete(id);
    // From a curve one comes to the end that lies in that direction.
    const ends = new Map(strand ? [strand.from, strand.to].map((end) => [end, stage.places.get(end)!]) : []);
    const next = nearestIn(from, direction, ends) ?? nearestIn(from, direction, all);
    if (next !== null) focus(next);
  }

  function step(id: string, by: 1 | -1): void {
    const strand = strandOf(id);
    const isOfAnchor = strand?.from === anchorRef.current || strand?.to === anchorRef.current;
    anchorRef.current = strand ? (isOfAnchor ? anchorRef.current : strand.from) : id;
    const around = edgeBundlesAt(strands, anchorRef.current!);
    const index = strand ? around.indexOf(strand) + by : by === 1 ? 0 : -1;
    const next = around.at(index % around.length);
    if (next) focus(next.id);
  }

  function leave(id: string): void {
    if (cited) setCited(null);
    if (strandOf(id)) focus(anchorRef.current ?? id);
    else actions.select(null);
  }

  /** Selects an entity or a relation; of several as one curve the first, whereupon each has a curve of its own. */
  function select(id: string): string {
    const target = strandOf(id)?.relations[0]!.id ?? id;
    if (target !== selected) actions.select(target);
    return target;
  }

  function openMenu(id: string): void {
    const trigger = stage.element(id);
    if (trigger && isEntity(id)) setMenu({ id, trigger });
  }

  function run(command: Command, id: string): void {
    switch (command.does) {
      case 'GO':
        go(id, command.direction);
        break;
      case 'STEP':
        step(id, command.by);
        break;
      case 'ZOOM':
        staged.camera()?.zoomBy(command.by);
        break;
      case 'FIT':
        staged.fit();
        break;
      case 'OPEN':
        actions.open(select(id));
        break;
      case 'SELECT':
        select(id);
        break;
      case 'LEAVE':
        leave(id);
        break;
      case 'MENU':
        openMenu(id);
        break;
      case 'MOVE':
      case 'EXPAND':
      case 'CHOOSE':
      case 'COLLAPSE':
      case 'MARK':
      case 'PIN':
      case 'HIDE':
      case 'HIDE_OTHERS':
        if (isEntity(id)) runOnEntity(command, id);
    }
  }

  function runOnEntity(command: EntityCommand, id: string): void {
    switch (command.does) {
      case 'MOVE':
        nudge(id, command.direction);
        break;
      case 'EXPAND':
      case 'CHOOSE':
        actions.expand(id, command.does === 'CHOOSE');
        break;
      case 'COLLAPSE':
        actions.collapse(id);
        break;
      case 'MARK':
        actions.mark(id);
        break;
      case 'PIN':
        actions.pin(id);
        break;
      case 'HIDE':
      case 'HIDE_OTHERS':
        actions.hide(id, command.does === 'HIDE_OTHERS');
    }
  }

  const handlers: DOMAttributes<SVGSVGElement> = {
    ...pointer,
    onFocus: (event) => {
      onFocus(event);
      cite(idAt(event.target));
      const id = idAt(event.target);
      if (id !== null && !strandOf(id)) anchorRef.current = id;
    },
    onBlur: () => {
      onBlur();
      setCited(null);
    },
    onKeyDown: (event) => {
      const id = idAt(event.target) ?? current;
      const command = commandOf(event);
      if (!command || id === null) return;
      event.preventDefault();
      run(command, id);
    },
    onClick: ({ target, nativeEvent }) => {
      if (wasDrag()) return;
      const more = (target as Element).closest('[data-more]')?.getAttribute('data-more');
      const id = idAt(target);
      if (more) actions.expand(more, false);
      else if (id !== null) {
        // A finger has no second button and no key: its tap opens what a mouse opens beside the drawing anyway.
        if (nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch') actions.open(select(id));
        else select(id);
      } else if (selected !== null) actions.select(null);
    },
    onDoubleClick: ({ target }) => {
      const id = idAt(target);
      if (id !== null && isEntity(id)) actions.expand(id, false);
    },
    onContextMenu: (event) => {
      const id = idAt(event.target);
      if (id === null) return;
      event.preventDefault();
      openMenu(id);
    },
    onPointerOver: ({ target }) => {
      // What passes under the pointer because the camera moves is not pointed at.
      if (staged.camera()!.isMoving()) return;
      const id = idAt(target);
      cite(id);
      stage.emphasize(id);
    },
    onPointerLeave: () => {
      setCited(null);
      stage.emphasize(null);
    },
  };

  return { current, cited, menu, closeMenu: useCallback(() => setMenu(null), []), focus, run, handlers };
}

function idAt(target: EventTarget): string | null {
  return (target as Element).closest('[data-id]')?.getAttribute('data-id') ?? null;
}
