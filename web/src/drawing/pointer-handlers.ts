import type { DOMAttributes } from 'react';
import type { DrawingActions } from './drawing-props.ts';
import { idAt } from './id-at.ts';
import type { Staged } from './use-stage.ts';

type PointerHandlers = Pick<
  DOMAttributes<SVGSVGElement>,
  'onClick' | 'onDoubleClick' | 'onContextMenu' | 'onPointerOver' | 'onPointerLeave'
>;

interface PointerTargets {
  readonly actions: DrawingActions;
  readonly selected: string | null;
  readonly staged: Staged;
  readonly isEntity: (id: string) => boolean;
  /** Selects an element and returns the id of what is then selected. */
  readonly select: (id: string) => string;
  readonly cite: (id: string | null) => void;
  readonly openMenu: (id: string) => void;
  /** Whether the click in progress ends a drag. */
  readonly wasDrag: () => boolean;
}

/** What the pointer does: it selects, expands, opens the menu, and shows the sources of the curve under it. */
export function pointerHandlers(targets: PointerTargets): PointerHandlers {
  const { actions, selected, staged, isEntity, select, cite, openMenu, wasDrag } = targets;
  return {
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
      // An element that passes under the pointer because the camera moves is not pointed at.
      if (staged.camera()!.isMoving()) return;
      const id = idAt(target);
      cite(id);
      staged.stage.emphasize(id);
    },
    onPointerLeave: () => {
      cite(null);
      staged.stage.emphasize(null);
    },
  };
}
