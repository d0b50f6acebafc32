import { switchKeys, useWorkspace } from '../state/workspace-store.ts';
import { useWords } from '../words/words.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { Tick } from '../elements/tick.tsx';

/** Which keys do what, and the switch for those that are a single letter. */
export function KeysDialog() {
  const words = useWords();
  const { keys } = useWorkspace();
  return (
    <DialogFrame title={words.keysTitle}>
      <Tick isSelected={keys} onChange={switchKeys}>
        {words.singleKeys}
      </Tick>
      <dl className="keys">
        {words.keyList.split('\n').map((line) => {
          const [key, meaning] = line.split(': ') as [string, string];
          return (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          );
        })}
      </dl>
    </DialogFrame>
  );
}
