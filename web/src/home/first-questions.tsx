import { useQuery } from '@tanstack/react-query';
import { useView } from '../address/address-bar.ts';
import { HOME } from '../address/view.ts';
import { ask } from '../data/ask.ts';
import { ViewLink } from '../elements/header.tsx';
import { QuestionsDocument } from '../generated/operations.ts';
import { useWords } from '../words/words.ts';

/** Those that most people begin with, in this order. */
const FIRST = ['certain-heads', 'connection-to-government', 'not-said', 'conflicts', 'figure-by-source'];

/** Some of the analysts' questions, and the way to all of them. */
export function FirstQuestions() {
  const { lang } = useView();
  const words = useWords();
  const { data } = useQuery({
    queryKey: ['questions', lang],
    queryFn: ({ signal }) => ask(QuestionsDocument, { lang }, signal),
  });
  const questions = data?.data.questions ?? [];
  const first = FIRST.flatMap((name) => questions.find((one) => one.name === name) ?? []);
  return (
    <section aria-labelledby="first-questions">
      <h2 id="first-questions">
        {words.ask} <ViewLink to={{ ...HOME, lang, screen: 'questions' }}>{words.allQuestions}</ViewLink>
      </h2>
      <ul className="lines-of">
        {first.map(({ name, title }) => (
          <li key={name}>
            <ViewLink to={{ ...HOME, lang, screen: 'questions', question: name }}>{title}</ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
