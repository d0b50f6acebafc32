import { useView } from '../address/address-bar.ts';
import { Header } from '../elements/header.tsx';
import { QuestionList } from '../questions/question-list.tsx';
import { QuestionPage } from '../questions/question-page.tsx';

/** The questions screen: the list of them, or the one that the address names. */
export function Questions() {
  const { question, variables, lang, embed } = useView();
  return (
    <>
      {!embed && <Header />}
      {question === null ? <QuestionList /> : <QuestionPage name={question} variables={variables} lang={lang} />}
    </>
  );
}
