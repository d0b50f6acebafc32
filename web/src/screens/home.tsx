import { useView } from '../address/address-bar.ts';
import { HOME, type View } from '../address/view.ts';
import { useAnswer } from '../data/use-answer.ts';
import { StateOfDataDocument } from '../generated/operations.ts';
import { begin } from '../state/actions.ts';
import { ViewLink } from '../elements/header.tsx';
import { SearchPanel } from '../panels/search-panel.tsx';
import { StateOfData } from '../panels/state-of-data.tsx';
import { useTitle } from '../elements/use-title.ts';
import type { Words } from '../words/en.ts';
import { useWords } from '../words/words.ts';

/** The home screen: search, examples to begin with, and what the graph holds. */
export function Home() {
  const { lang } = useView();
  const words = useWords();
  useTitle(words.tagline);
  const state = useAnswer(StateOfDataDocument, {});
  return (
    <main className="home">
      <div className="hero">
        <h1>{words.product}</h1>
        <p className="tagline">{words.tagline}</p>
        <SearchPanel onChoose={begin} autoFocus />
      </div>
      <section aria-labelledby="examples">
        <h2 id="examples">{words.examples}</h2>
        <ul className="examples">
          {examplesOf(words).map(({ title, text, view }) => (
            <li key={title}>
              <ViewLink to={{ ...HOME, lang, ...view }}>{title}</ViewLink>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <StateOfData state={state} />
    </main>
  );
}

interface Example {
  readonly title: string;
  readonly text: string;
  readonly view: Partial<View>;
}

/** What analysts asked of the repository's own sources; other data may know nothing of it, which the graph then says. */
function examplesOf(words: Words): readonly Example[] {
  return [
    {
      title: words.examplePath,
      text: words.examplePathText,
      view: {
        screen: 'graph',
        shown: ['dong-rongyong', 'saic', 'the-state'],
        selected: 'dong-rongyong.formerly-worked-at.saic',
      },
    },
    {
      title: words.exampleCoffee,
      text: words.exampleCoffeeText,
      view: {
        screen: 'graph',
        shown: ['proposed-international-coffee-trading-center', 'shanghai-coffee-association', 'wang-zhendong'],
        selected: 'wang-zhendong.heads.shanghai-coffee-association',
      },
    },
    {
      title: words.exampleThen,
      text: words.exampleThenText,
      view: {
        screen: 'graph',
        shown: [
          'dong-rongyong',
          'guangyu',
          'saic',
          'ssec',
          'the-state',
          'wang-zhendong',
          'shanghai-coffee-association',
        ].sort(),
        asOf: '2012',
        tab: 'table',
      },
    },
    {
      title: words.exampleQuestion,
      text: words.exampleQuestionText,
      view: { screen: 'questions', question: 'heads' },
    },
  ];
}
