import { useView } from '../address/address-bar.ts';
import { HOME } from '../address/view.ts';
import { useWords } from '../words/words.ts';
import { ViewLink } from '../elements/header.tsx';

/** What a scene without entities offers to begin with. */
export function EmptyScene() {
  const { lang } = useView();
  const words = useWords();
  return (
    <div className="empty">
      <h2>{words.emptyScene}</h2>
      <ul>
        <li>{words.emptySearch}</li>
        <li>
          <ViewLink to={{ ...HOME, lang }}>{words.emptyExamples}</ViewLink>
        </li>
        <li>
          <ViewLink to={{ ...HOME, lang, screen: 'questions' }}>{words.emptyQuestions}</ViewLink>
        </li>
      </ul>
    </div>
  );
}
