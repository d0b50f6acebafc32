import { BASE_PATH } from '../address/base-path.ts';
import { Button, Link } from 'react-aria-components';
import { change, goTo, redo, undo, useSteps, useView } from '../address/address-bar.ts';
import { addressOf, HOME, type View } from '../address/view.ts';
import { useWords, wordsOf } from '../words/words.ts';

/** What stands above every screen: the way home, to the questions and the console, undo and redo, and the language. */
export function Header() {
  const view = useView();
  const words = useWords();
  const other = view.lang === 'zh' ? 'en' : 'zh';
  const { canUndo, canRedo } = useSteps();
  return (
    <header className="header">
      <nav aria-label={words.product}>
        <ViewLink to={{ ...HOME, lang: view.lang }}>{words.product}</ViewLink>
        <ViewLink to={{ ...HOME, lang: view.lang, screen: 'questions' }}>{words.questions}</ViewLink>
        <a href={`${BASE_PATH}/console`}>{words.console}</a>
      </nav>
      <Button isDisabled={!canUndo} onPress={undo}>
        {words.undo}
      </Button>
      <Button isDisabled={!canRedo} onPress={redo}>
        {words.redo}
      </Button>
      <Button onPress={() => change({ lang: other })}>
        <span lang={other === 'zh' ? 'zh-Hans' : other}>{wordsOf(other).ownLanguage}</span>
      </Button>
    </header>
  );
}

/** A link to a view, which is gone to without loading the page anew. */
export function ViewLink({ to, children }: { readonly to: View; readonly children: React.ReactNode }) {
  return (
    <Link href={addressOf(to)} onClick={(event) => follow(event, to)}>
      {children}
    </Link>
  );
}

function follow(event: React.MouseEvent, to: View): void {
  // A new tab or window is the browser's affair.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  goTo(to);
}
