import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useView } from './address/address-bar.ts';
import { Header } from './panels/header.tsx';
import { Home } from './screens/home.tsx';
import { Questions } from './screens/questions.tsx';
import { Workspace } from './screens/workspace.tsx';
import { useWords } from './words/words.ts';

const SCREENS = { home: Home, graph: Workspace, questions: Questions };

/** The explorer: the screen that the address names, in its language. */
export function App() {
  const { lang, screen } = useView();
  const words = useWords();
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-Hans' : 'en';
    document.title = words.product;
  }, [lang, words]);
  const Shown = SCREENS[screen];
  return (
    <I18nProvider locale={lang === 'zh' ? 'zh-CN' : 'en-GB'}>
      <Header />
      <Shown />
    </I18nProvider>
  );
}
