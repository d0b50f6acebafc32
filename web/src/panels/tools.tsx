import { Button, ToggleButton, Toolbar } from 'react-aria-components';
import type { Scene } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';
import { update, useWorkbench } from './workbench.ts';

/** What can be asked of the scene as a whole, and the list of keys. */
export function Tools({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const { drawer } = useWorkbench();
  return (
    <Toolbar className="tools" aria-label={words.tools}>
      {(['legend', 'detail'] as const).map((panel) => (
        <ToggleButton
          key={panel}
          className="button narrow-only"
          isSelected={drawer === panel}
          onChange={(open) => update({ drawer: open ? panel : null })}
        >
          {words[panel]}
        </ToggleButton>
      ))}
      <Button className="button" onPress={() => update({ dialog: { kind: 'path', from: null, to: null } })}>
        {words.findPath}
      </Button>
      <Button
        className="button"
        isDisabled={scene.entities.length < 2}
        onPress={() => update({ dialog: { kind: 'shared', ids: [] } })}
      >
        {words.sharedTies}
      </Button>
      <Button className="button" aria-label={words.keysTitle} onPress={() => update({ dialog: { kind: 'keys' } })}>
        ?
      </Button>
    </Toolbar>
  );
}
