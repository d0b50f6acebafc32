import { Button, ToggleButton, Toolbar } from 'react-aria-components';
import { useView } from '../address/address-bar.ts';
import type { DrawingHandle } from '../drawing/drawing-props.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import type { Scene } from '../scene/scene.ts';
import { useWords } from '../words/words.ts';
import { update, useWorkspace } from '../state/workspace-store.ts';

interface Props {
  readonly scene: Scene;
  readonly drawing: () => DrawingHandle | null;
}

/** What can be asked of the scene as a whole, and the list of keys. */
export function Tools({ scene, drawing }: Props) {
  const view = useView();
  const words = useWords();
  const { drawer } = useWorkspace();
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
      <ExportMenu scene={scene} view={view} drawing={drawing} />
      <Button className="button" aria-label={words.keysTitle} onPress={() => update({ dialog: { kind: 'keys' } })}>
        ?
      </Button>
    </Toolbar>
  );
}
