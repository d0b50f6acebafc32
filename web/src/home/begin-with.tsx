import { useView } from '../address/address-bar.ts';
import { HOME } from '../address/view.ts';
import { ViewLink } from '../elements/header.tsx';
import { useWords } from '../words/words.ts';
import { storiesOf } from './stories.ts';

/** The stories as ways in, each with what it is about. */
export function BeginWith() {
  const { lang } = useView();
  const words = useWords();
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{words.examples}</h2>
      <ul className="lines-of">
        {storiesOf(words).map(({ title, text, view }) => (
          <li key={title}>
            <ViewLink to={{ ...HOME, lang, ...view }}>{title}</ViewLink>
            <span className="small">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
