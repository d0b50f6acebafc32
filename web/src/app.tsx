import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useView } from './address/address-bar.ts';
import { EmbedBar } from './elements/embed-bar.tsx';
import { Header } from './elements/header.tsx';
import { Home } from './screens/home.tsx';

// Home comes with the page; the others once one goes there.
const Questions = lazy(async () => ({ default: (await import('./screens/questions.tsx')).Questions }));
const Workspace = lazy(async () => ({ default: (await import('./screens/workspace.tsx')).Workspace }));

const SCREENS = { home: Home, graph: Workspace, questions: Questions };

/** The explorer: the screen that the address names, in its language. */
export function App() {
  const { lang, screen, embed } = useView();
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-Hans' : 'en';
  }, [lang]);
  const Shown = SCREENS[screen];
  return (
    <I18nProvider locale={lang === 'zh' ? 'zh-CN' : 'en-GB'}>
      <Suspense fallback={!embed && <Header />}>
        <Shown />
        {embed && <EmbedBar />}
      </Suspense>
    </I18nProvider>
  );
}
