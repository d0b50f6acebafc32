import { BASE_PATH } from '../address/base-path.ts';
import { useView } from '../address/address-bar.ts';
import { dateInWords } from '../../../src/domain/labels/date-in-words.ts';
import type { StateOfDataQuery } from '../generated/operations.ts';
import { useWords } from '../words/words.ts';

type Sources = NonNullable<StateOfDataQuery['stats']>['sources'];

/** How many are listed. */
const LISTED = 5;

/** The sources that were published last, with their dates. */
export function LatestSources({ sources }: { readonly sources: Sources }) {
  const { lang } = useView();
  const words = useWords();
  const latest = sources
    .map(({ source }) => source)
    .filter(({ published }) => published !== null)
    .sort((a, b) => (a.published! < b.published! ? 1 : -1))
    .slice(0, LISTED);
  return (
    <section aria-labelledby="latest-sources">
      <h2 id="latest-sources">
        {words.latestSources} <a href={`${BASE_PATH}/browse/sources?lang=${lang}`}>{words.allOf(sources.length)}</a>
      </h2>
      <ul className="lines-of">
        {latest.map(({ id, title, published }) => (
          <li key={id}>
            <a href={`${BASE_PATH}/source/${id}?lang=${lang}`}>
              <cite>{title}</cite>
            </a>
            <span className="small">{dateInWords(published!, lang)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
