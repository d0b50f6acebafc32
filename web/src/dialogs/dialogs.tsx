import { useWorkspace } from '../state/workspace-store.ts';
import type { Scene } from '../scene/scene.ts';
import { ChooseDialog } from './choose-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { PathDialog } from './path-dialog.tsx';
import { SharedDialog } from './shared-dialog.tsx';

/** The dialog that is open, if any. */
export function Dialogs({ scene }: { readonly scene: Scene }) {
  const { dialog } = useWorkspace();
  switch (dialog?.kind) {
    case 'choose':
      return <ChooseDialog scene={scene} id={dialog.id} />;
    case 'path':
      return <PathDialog scene={scene} from={dialog.from} to={dialog.to} />;
    case 'shared':
      return <SharedDialog scene={scene} ids={dialog.ids} />;
    case 'keys':
      return <KeysDialog />;
    case undefined:
      return null;
  }
}
