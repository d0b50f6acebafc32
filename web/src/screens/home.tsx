import { useAnswer } from '../data/use-answer.ts';
import { Header } from '../elements/header.tsx';
import { Seal } from '../elements/mark.tsx';
import { useTitle } from '../elements/use-title.ts';
import { StateOfDataDocument } from '../generated/operations.ts';
import { BeginWith } from '../home/begin-with.tsx';
import { FirstQuestions } from '../home/first-questions.tsx';
import { LatestSources } from '../home/latest-sources.tsx';
import { RecentChanges } from '../home/recent-changes.tsx';
import { Stage } from '../home/stage.tsx';
import { SearchPanel } from '../panels/search-panel.tsx';
import { StateOfData } from '../panels/state-of-data.tsx';
import { begin } from '../state/actions.ts';
import { useWords, wordsOf } from '../words/words.ts';

/** The home screen: search, a part of the graph to look at, and ways in: questions, sources, stories. */
export function Home() {
  const words = useWords();
  useTitle(words.tagline);
  const state = useAnswer(StateOfDataDocument, {});
  const stats = state.data?.data.stats;
  return (
    <>
      <Header />
      <main className="home">
        <div className="opening">
          <div className="hero">
            <p className="meaning">
              <Seal />
              <span>
                <b lang="zh-Hans">{wordsOf('zh').product}</b> <i lang="zh-Latn">guānxì</i>
                <br />
                {words.meaning}
              </span>
            </p>
            <h1>{words.tagline}</h1>
            <StateOfData state={state} />
            <SearchPanel onChoose={begin} autoFocus />
          </div>
          <Stage />
        </div>
        <div className="ways-in">
          <FirstQuestions />
          {stats && <LatestSources sources={stats.sources} />}
          <BeginWith />
          <RecentChanges />
        </div>
      </main>
    </>
  );
}
