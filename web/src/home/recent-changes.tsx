import { dateInWords } from '../../../src/domain/labels/date-in-words.ts';
import { useView } from '../address/address-bar.ts';
import { useAnswer } from '../data/use-answer.ts';
import { RecentChangesDocument } from '../generated/operations.ts';
import { useWords } from '../words/words.ts';

/** What people changed last; nothing where nothing was changed since the data came. */
export function RecentChanges() {
  const { lang } = useView();
  const words = useWords();
  const changes = useAnswer(RecentChangesDocument, { lang }).data?.data.changes?.nodes ?? [];
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="recent-changes">
      <h2 id="recent-changes">{words.recentChanges}</h2>
      <ul className="lines-of">
        {changes.map(({ id, at, sentence }) => (
          <li key={id}>
            <span>{sentence}</span>
            <span className="small">{dateInWords(at.slice(0, 10), lang)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
