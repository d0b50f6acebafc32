import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { SceneEntity } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';
import type { EntityCommand } from './commands.ts';

/** What the menu offers; of what is done by keys, all that is done to an entity as such. */
export type MenuCommand = Exclude<EntityCommand['does'], 'MOVE'> | 'OPEN';

interface EntityMenuProps {
  readonly entity: SceneEntity;
  /** The name of the entity already marked as an end of a path; null where none or this one is. */
  readonly markedName: string | null;
  /** The element beside which it opens, and to which the focus returns. */
  readonly trigger: Element;
  readonly onCommand: (does: MenuCommand) => void;
  readonly onClose: () => void;
}

/** What can be done with an entity, for those who do not know the keys. */
export function EntityMenu({ entity, markedName, trigger, onCommand, onClose }: EntityMenuProps) {
  const words = useWords();
  const items: readonly (readonly [MenuCommand, string, string])[] = [
    ['OPEN', words.openDetail, 'Enter'],
    ['EXPAND', words.showMore, 'e'],
    ['CHOOSE', words.chooseMore, 'Shift+e'],
    ['COLLAPSE', words.showLess, 'c'],
    ['MARK', markedName === null ? words.markEnd : words.findPathFrom(markedName), 'p'],
    ['PIN', entity.pinned ? words.unpin : words.pinHere, 'l'],
    ['HIDE', words.hideThis, 'h'],
    ['HIDE_OTHERS', words.hideAllOthers, 'Shift+h'],
  ];
  return (
    <Popover
      className="entity-menu"
      triggerRef={{ current: trigger }}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
    >
      <Menu
        autoFocus="first"
        aria-label={words.entityMenu(entity.name)}
        onAction={(key) => onCommand(key as MenuCommand)}
        onClose={onClose}
      >
        {items.map(([does, text, keys]) => (
          <MenuItem key={does} id={does} textValue={text}>
            <span>{text}</span>
            <kbd>{keys}</kbd>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
