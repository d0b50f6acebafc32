import { BASE_PATH } from '../address/base-path.ts';
import { useQuery } from '@tanstack/react-query';
import { change } from '../address/address-bar.ts';
import { HOME, type View } from '../address/view.ts';
import { ask, Refused } from '../data/ask.ts';
import { QuestionAnswerDocument } from '../generated/operations.ts';
import { ViewLink } from '../elements/header.tsx';
import { useTitle } from '../elements/use-title.ts';
import { useWords } from '../words/words.ts';
import { AnswerShown } from './answer.tsx';
import { Coded } from './coded.tsx';
import { QuestionForm } from './question-form.tsx';
import { LoadError } from './load-error.tsx';

/** One question: what it takes, and its answer. */
export function QuestionPage({ name, variables, lang }: { readonly name: string } & Pick<View, 'variables' | 'lang'>) {
  const words = useWords();
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['question', name, variables, lang],
    queryFn: ({ signal }) => ask(QuestionAnswerDocument, { name, variables, lang }, signal),
    placeholderData: (before, query) => (query?.queryKey[1] === name ? before : undefined),
  });
  const question = data?.data.question;
  useTitle(question?.title ?? name, words.questions);
  const isWaiting = (!data && !error) || isPlaceholderData;
  const values = variables ?? question?.example ?? {};
  return (
    <main className="questions" aria-busy={isWaiting}>
      <p>
        <ViewLink to={{ ...HOME, lang, screen: 'questions' }}>{words.allQuestions}</ViewLink>
      </p>
      <h1>{question?.title ?? name}</h1>
      {question && (
        <>
          <p>
            <Coded text={question.answers} />
          </p>
          {question.variables.length > 0 && (
            <QuestionForm
              // What stands in the address stands in the form.
              key={JSON.stringify([name, variables])}
              {...question}
              values={values}
              lang={lang}
              onAsk={(given) => change({ variables: given })}
            />
          )}
          <p>
            <a href={consoleAddress(name, values, lang)}>{words.openInConsole}</a>
          </p>
        </>
      )}
      {isWaiting && <p role="status">{words.asking}</p>}
      {error &&
        (isUnknown(error) ? (
          <p className="fault" role="alert">
            {words.noSuchQuestion(name)}
          </p>
        ) : (
          <LoadError error={error} onRetry={() => void refetch()} />
        ))}
      {data && !isPlaceholderData && data.faults.length > 0 && (
        <div className="fault" role="alert">
          {data.faults.map(({ message }, index) => (
            <p key={index}>{message}</p>
          ))}
        </div>
      )}
      {question?.answer && !isPlaceholderData && <AnswerShown answer={question.answer} lang={lang} />}
    </main>
  );
}

/** A question that there is none of is answered with nothing, which is no error. */
function isUnknown(error: Error): boolean {
  return error instanceof Refused && error.faults.length === 0;
}

function consoleAddress(name: string, values: Readonly<Record<string, unknown>>, lang: View['lang']): string {
  return `${BASE_PATH}/console?${new URLSearchParams({ question: name, with: JSON.stringify(values), lang }).toString()}`;
}
