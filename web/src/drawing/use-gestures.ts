import type { DOMAttributes } from 'react';
import { commandOf, type Command } from './commands.ts';
import type { DrawingProps } from './drawing-props.ts';
import type { EdgeBundle } from './edge-bundles.ts';
import { idAt } from './id-at.ts';
import { pointerHandlers } from './pointer-handlers.ts';
import { runCommand } from './run-command.ts';
import { useCitation } from './use-citation.ts';
import { useEntityMenu } from './use-entity-menu.ts';
import { useFocus } from './use-focus.ts';
import { useMoving } from './use-moving.ts';
import type { Staged } from './use-stage.ts';
import { useWalk } from './use-walk.ts';

/** What pointer and keyboard do in the drawing, and what is open because of it. */
export interface Gestures {
  readonly current: string | null;
  readonly cited: ReturnType<typeof useCitation>['cited'];
  readonly menu: ReturnType<typeof useEntityMenu>['menu'];
  readonly closeMenu: () => void;
  readonly focus: (id: string) => void;
  readonly run: (command: Command, id: string) => void;
  readonly handlers: DOMAttributes<SVGSVGElement>;
}

/** Listens to the keys and the pointer of a drawing: on the SVG as a whole, for all that is in it. */
export function useGestures(props: DrawingProps, bundles: readonly EdgeBundle[], staged: Staged): Gestures {
  const { scene, selected, actions } = props;
  const { cited, cite } = useCitation(bundles, staged);
  const { menu, openMenu, closeMenu } = useEntityMenu(scene, staged);
  const { current, focus, onFocus, onBlur } = useFocus(scene, bundles, selected, staged);
  const { go, step, back, arrive } = useWalk(bundles, staged, focus);
  const { nudge, wasDrag, ...drag } = useMoving(staged, actions);
  const bundleOf = (id: string) => bundles.find((bundle) => bundle.id === id);
  const isEntity = (id: string) => scene.entities.some((entity) => entity.id === id);

  /** Selects an entity or a relation; of several as one curve the first, whereupon each has a curve of its own. */
  const select = (id: string): string => {
    const target = bundleOf(id)?.relations[0]!.id ?? id;
    if (target !== selected) actions.select(target);
    return target;
  };
  const leave = (id: string) => {
    cite(null);
    if (bundleOf(id)) back(id);
    else actions.select(null);
  };
  const zoomBy = (factor: number) => staged.camera()?.zoomBy(factor);
  const run = (command: Command, id: string) =>
    runCommand(command, id, { actions, isEntity, go, step, zoomBy, fit: staged.fit, select, leave, openMenu, nudge });

  const handlers: DOMAttributes<SVGSVGElement> = {
    ...drag,
    ...pointerHandlers({ actions, selected, staged, isEntity, select, cite, openMenu, wasDrag }),
    onFocus: (event) => {
      onFocus(event);
      const id = idAt(event.target);
      cite(id);
      if (id !== null) arrive(id);
    },
    onBlur: () => {
      onBlur();
      cite(null);
    },
    onKeyDown: (event) => {
      const id = idAt(event.target) ?? current;
      const command = commandOf(event);
      if (!command || id === null) return;
      event.preventDefault();
      run(command, id);
    },
  };

  return { current, cited, menu, closeMenu, focus, run, handlers };
}
