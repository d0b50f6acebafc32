import type { Command, EntityCommand } from './commands.ts';
import type { DrawingActions } from './drawing-props.ts';
import type { Direction } from './directions.ts';

/** What commands act on. */
export interface CommandTargets {
  readonly actions: DrawingActions;
  readonly isEntity: (id: string) => boolean;
  readonly go: (id: string, direction: Direction) => void;
  readonly step: (id: string, by: 1 | -1) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Selects an element and returns the id of what is then selected. */
  readonly select: (id: string) => string;
  readonly leave: (id: string) => void;
  readonly openMenu: (id: string) => void;
  readonly nudge: (id: string, direction: Direction) => void;
}

/** Does what a key or the menu asks for with an element of the drawing; a command for entities does nothing to a relation. */
export function runCommand(command: Command, id: string, targets: CommandTargets): void {
  switch (command.does) {
    case 'GO':
      targets.go(id, command.direction);
      break;
    case 'STEP':
      targets.step(id, command.by);
      break;
    case 'ZOOM':
      targets.zoomBy(command.by);
      break;
    case 'FIT':
      targets.fit();
      break;
    case 'OPEN':
      targets.actions.open(targets.select(id));
      break;
    case 'SELECT':
      targets.select(id);
      break;
    case 'LEAVE':
      targets.leave(id);
      break;
    case 'MENU':
      targets.openMenu(id);
      break;
    case 'MOVE':
    case 'EXPAND':
    case 'CHOOSE':
    case 'COLLAPSE':
    case 'MARK':
    case 'PIN':
    case 'HIDE':
    case 'HIDE_OTHERS':
      if (targets.isEntity(id)) runOnEntity(command, id, targets);
  }
}

function runOnEntity(command: EntityCommand, id: string, { actions, nudge }: CommandTargets): void {
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
