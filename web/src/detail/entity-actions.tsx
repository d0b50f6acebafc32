import { Button, ToggleButton, Toolbar } from 'react-aria-components';
import { collapse, expand, hide, mark, pin } from '../state/actions.ts';
import { update, useWorkspace } from '../state/workspace-store.ts';
import type { Scene, SceneEntity } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';
import { QuestionsAbout } from './questions-about.tsx';

/** What can be done with the entity that is selected. */
export function EntityActions({ scene, entity }: { readonly scene: Scene; readonly entity: SceneEntity }) {
  const words = useWords();
  const { marked, loading } = useWorkspace();
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
        <Button className="button" onPress={() => expand(scene, id, true)}>
          {words.choose}
        </Button>
        <Button className="button" onPress={() => collapse(scene, id)}>
          {words.collapse}
        </Button>
        <Button className="button" onPress={() => update({ dialog: { kind: 'path', from: id, to: null } })}>
          {words.pathFromHere}
        </Button>
        <ToggleButton className="button" isSelected={marked === id} onChange={() => mark(id)}>
          {marked !== null && marked !== id ? words.pathToMarked : words.markForPath}
        </ToggleButton>
        <ToggleButton className="button" isSelected={entity.pinned} onChange={() => pin(id)}>
          {words.pin}
        </ToggleButton>
        <Button className="button" onPress={() => hide(id, false)}>
          {words.hide}
        </Button>
        <Button className="button" isDisabled={scene.entities.length < 2} onPress={() => hide(id, true)}>
          {words.hideOthers}
        </Button>
      </Toolbar>
      <QuestionsAbout entity={entity} />
    </>
  );
}
