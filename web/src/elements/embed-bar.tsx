import { ToggleButton } from 'react-aria-components';
import { dateInWords } from '../../../src/domain/labels/date-in-words.ts';
import { useView } from '../address/address-bar.ts';
import { addressOf } from '../address/view.ts';
import { update, useWorkspace } from '../state/workspace-store.ts';
import { useWords } from '../words/words.ts';

/** What stands below a page that is part of another one: the times it is of, the detail of what is selected, and the whole page. */
export function EmbedBar() {
  const view = useView();
  const words = useWords();
  const { drawer } = useWorkspace();
  const times = [view.asOf, view.comparedWith].flatMap((time) => (time === null ? [] : [dateInWords(time, view.lang)]));
  return (
    <footer className="embed-bar">
      {times.length > 0 && <span>{words.asOfLabel(words.listed(times))}</span>}
      {view.screen === 'graph' && view.selected !== null && (
        <ToggleButton
          className="button"
          isSelected={drawer === 'detail'}
          onChange={(open) => update({ drawer: open ? 'detail' : null })}
        >
          {words.detail}
        </ToggleButton>
      )}
      <a href={addressOf({ ...view, embed: false })} target="_blank" rel="noopener">
        {words.openInGuanxi}
      </a>
    </footer>
  );
}
