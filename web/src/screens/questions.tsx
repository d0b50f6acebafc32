import { useView } from '../address/address-bar.ts';
import { QuestionList } from '../questions/question-list.tsx';
import { QuestionPage } from '../questions/question-page.tsx';

/** The questions screen: the list of them, or the one that the address names. */
export function Questions() {
  const { question, variables, lang } = useView();
  return question === null ? <QuestionList /> : <QuestionPage name={question} variables={variables} lang={lang} />;
}
