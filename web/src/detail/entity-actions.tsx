import { Button, Menu, MenuItem, MenuTrigger, Popover, Toolbar } from 'react-aria-components';
import { BASE_PATH } from '../address/base-path.ts';
import { useView } from '../address/address-bar.ts';
import { collapse, expand, hide, mark, pin } from '../state/actions.ts';
import { update, useWorkspace } from '../state/workspace-store.ts';
import type { Scene, SceneEntity } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';
import { QuestionsAbout } from './questions-about.tsx';

interface Props {
  readonly scene: Scene;
  readonly entity: SceneEntity;
}

/** What can be done with the entity that is selected: what most do next, then what else there is. */
export function EntityActions({ scene, entity }: Props) {
  const { lang } = useView();
  const words = useWords();
  const { loading } = useWorkspace();
  const { id } = entity;
  const more = Math.max(0, entity.count - entity.shown);
  return (
    <>
      <Toolbar className="actions" aria-label={words.actions}>
        <Button
          className="button primary"
          isPending={loading.includes(id)}
          isDisabled={more === 0}
          onPress={() => expand(scene, id, false)}
        >
          {more > 0 ? words.expandMore(more) : words.allShown}
        </Button>
        <Button className="button" onPress={() => update({ dialog: { kind: 'path', from: id, to: null } })}>
          {words.pathFromHere}
        </Button>
        <a className="button" href={`${BASE_PATH}/entity/${id}?lang=${lang}`}>
          {words.openPage}
        </a>
        <FurtherActions scene={scene} entity={entity} />
      </Toolbar>
      <QuestionsAbout entity={entity} />
    </>
  );
}

function FurtherActions({ scene, entity: { id, pinned } }: Props) {
  const words = useWords();
  const { marked } = useWorkspace();
  const actions: readonly (readonly [string, () => void])[] = [
    [words.choose, () => expand(scene, id, true)],
    [words.collapse, () => collapse(scene, id)],
    [marked !== null && marked !== id ? words.pathToMarked : words.markForPath, () => mark(id)],
    [pinned ? words.unpin : words.pin, () => pin(id)],
    [words.hide, () => hide(id, false)],
    [words.hideOthers, () => hide(id, true)],
  ];
  return (
    <MenuTrigger>
      <Button className="button" aria-label={words.furtherActions}>
        ⋯
      </Button>
      <Popover className="entity-menu">
        <Menu
          aria-label={words.furtherActions}
          disabledKeys={scene.entities.length < 2 ? [words.hideOthers] : []}
          onAction={(key) => actions.find(([text]) => text === key)?.[1]()}
        >
          {actions.map(([text]) => (
            <MenuItem key={text} id={text}>
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
