import { useQuery } from '@tanstack/react-query';
import { Input, Label, SearchField } from 'react-aria-components';
import { settle, useView } from '../address/address-bar.ts';
import { ask } from '../data/ask.ts';
import { QuestionsDocument } from '../generated/operations.ts';
import { ViewLink } from '../elements/header.tsx';
import { useTitle } from '../elements/use-title.ts';
import { useWords } from '../words/words.ts';
import { Coded } from './coded.tsx';
import { groupQuestions } from './group-questions.ts';
import { LoadError } from './load-error.tsx';

/** The analysts' questions: what each asks and what its answer holds, under what they are about. */
export function QuestionList() {
  const view = useView();
  const words = useWords();
  useTitle(words.questions);
  const { data, error, refetch } = useQuery({
    queryKey: ['questions', view.lang],
    queryFn: ({ signal }) => ask(QuestionsDocument, { lang: view.lang }, signal),
  });
  const groups = groupQuestions(data?.data.questions ?? [], view.text);
  const count = [...groups.values()].reduce((sum, some) => sum + some.length, 0);
  return (
    <main className="questions" aria-busy={!data && !error}>
      <h1>{words.questions}</h1>
      <p>{words.aboutQuestions}</p>
      {error && <LoadError error={error} onRetry={() => void refetch()} />}
      {!data && !error && <p role="status">{words.asking}</p>}
      {data && (
        <>
          <SearchField className="field" value={view.text} onChange={(text) => settle({ text })}>
            <Label>{words.filterQuestions}</Label>
            <Input />
          </SearchField>
          <p role="status" className="quiet">
            {count === 0 ? words.noQuestion(view.text) : words.questionCount(count)}
          </p>
          {[...groups].map(([subject, some]) => (
            <section key={subject} aria-labelledby={subject}>
              <h2 id={subject}>{words[`about${subject}`]}</h2>
              <ul className="cards">
                {some.map(({ name, title, answers }) => (
                  <li key={name}>
                    <h3>
                      <ViewLink to={{ ...view, text: '', question: name, variables: null }}>{title}</ViewLink>
                    </h3>
                    <p>
                      <Coded text={answers} />
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </main>
  );
}
