import { BASE_PATH } from '../address/base-path.ts';
import type { ReactNode } from 'react';
import { Button, Link } from 'react-aria-components';
import { change, goTo, redo, undo, useSteps, useView } from '../address/address-bar.ts';
import { addressOf, HOME, type View } from '../address/view.ts';
import { useWords, wordsOf } from '../words/words.ts';
import { Mark } from './mark.tsx';

interface Props {
  /** What a screen has in the same row: its search. */
  readonly children?: ReactNode;
}

/** What stands above every screen: the way home, to the questions and the console, undo and redo, and the language. */
export function Header({ children }: Props) {
  const view = useView();
  const words = useWords();
  const other = view.lang === 'zh' ? 'en' : 'zh';
  const { canUndo, canRedo } = useSteps();
  return (
    <div className="top">
      <header className="header">
        <nav aria-label={words.product}>
          <ViewLink to={{ ...HOME, lang: view.lang }}>
            <Mark /> {words.product}
          </ViewLink>
          <ViewLink to={{ ...HOME, lang: view.lang, screen: 'questions' }}>{words.questions}</ViewLink>
          <a href={`${BASE_PATH}/browse?lang=${view.lang}`}>{words.browse}</a>
          <a className="wide-only" href={`${BASE_PATH}/console`}>
            {words.console}
          </a>
        </nav>
        <Button className="icon-button" aria-label={words.undo} isDisabled={!canUndo} onPress={undo}>
          <Arrow />
        </Button>
        <Button className="icon-button redo" aria-label={words.redo} isDisabled={!canRedo} onPress={redo}>
          <Arrow />
        </Button>
        <Button onPress={() => change({ lang: other })}>
          <span lang={other === 'zh' ? 'zh-Hans' : other}>{wordsOf(other).ownLanguage}</span>
        </Button>
      </header>
      {children}
    </div>
  );
}

/** An arrow that turns back; for what goes forward it is mirrored. */
function Arrow() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7" />
    </svg>
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
