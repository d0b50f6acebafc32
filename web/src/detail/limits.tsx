import type { ConflictInFullFragment, SourceWithLimitsFragment } from '../generated/operations.ts';
import { useOwnText } from '../words/own-text.ts';
import { useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { Evidence } from './claim-card.tsx';

/** Where sources disagree: the positions side by side, with which is preferred and why. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly ConflictInFullFragment[] }) {
  const words = useWords();
  const terms = useTerms();
  const ownText = useOwnText();
  if (conflicts.length === 0) return null;
  return (
    <section aria-labelledby="conflicts">
      <h3 id="conflicts">
        {words.disagreements} <span className="count">{conflicts.length}</span>
      </h3>
      {conflicts.map(({ id, question, positions }) => (
        <div key={id} className="conflict">
          <p>{question}</p>
          <ul className="positions">
            {positions.map((position, index) => (
              <li key={index} data-rank={position.rank}>
                <b>{ownText(position.reading)}</b>
                <p className="small">
                  {[terms.word('Rank', position.rank), position.reason && ownText(position.reason)]
                    .filter(Boolean)
                    .join(': ')}
                </p>
                <Evidence claims={position.claims} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface LimitsProps {
  readonly sources: readonly SourceWithLimitsFragment[];
  /** Whether what is said about these ids and predicates belongs here. */
  readonly concerns: (about: readonly string[], predicates: readonly string[]) => boolean;
}

/** What the sources do not say, though a reader may think so, and where their words can be read in more than one way. */
export function Limits({ sources, concerns }: LimitsProps) {
  const words = useWords();
  const ownText = useOwnText();
  const absences = sources.flatMap(({ title, notSaid }) =>
    notSaid.filter(({ about, predicates }) => concerns(about, predicates)).map((absence) => ({ ...absence, title })),
  );
  const open = sources.flatMap(({ title, ambiguities }) =>
    ambiguities.filter(({ about }) => concerns(about, [])).map((ambiguity) => ({ ...ambiguity, title })),
  );
  return (
    <>
      {absences.length > 0 && (
        <section aria-labelledby="not-said">
          <h3 id="not-said">
            {words.notSaid} <span className="count">{absences.length}</span>
          </h3>
          <ul className="limits">
            {absences.map(({ id, wrong, right, title, locators }) => (
              <li key={id}>
                <p>
                  <s>{ownText(wrong)}</s>
                </p>
                <p>{words.insteadSaid(ownText(right))}</p>
                <p className="small">{placesIn(title, locators)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <section aria-labelledby="ambiguities">
          <h3 id="ambiguities">
            {words.ambiguities} <span className="count">{open.length}</span>
          </h3>
          <ul className="limits">
            {open.map(({ id, question, options, reading, title, locators }) => (
              <li key={id}>
                <p>{ownText(question)}</p>
                <ul>
                  {options.map((option) => (
                    <li key={option}>{ownText(option)}</li>
                  ))}
                </ul>
                <p>{words.readHere(ownText(reading))}</p>
                <p className="small">{placesIn(title, locators)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function placesIn(title: string, locators: readonly { readonly paragraph: string }[]): string {
  return [title, ...new Set(locators.map(({ paragraph }) => paragraph))].join(' · ');
}
