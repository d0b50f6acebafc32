import type { UseQueryResult } from '@tanstack/react-query';
import { useView } from '../address/address-bar.ts';
import type { Answer } from '../data/ask.ts';
import type { StateOfDataQuery } from '../generated/operations.ts';
import { termsOf, useTerms } from '../words/terms.ts';
import { useWords } from '../words/words.ts';
import { KindLetter } from '../elements/kind-letter.tsx';
import { Failure, Skeleton } from '../elements/states.tsx';

/** What the graph holds, and how recent its latest source is. */
export function StateOfData({ state }: { readonly state: UseQueryResult<Answer<StateOfDataQuery>> }) {
  const { lang } = useView();
  const words = useWords();
  const terms = useTerms();
  const stats = state.data?.data.stats;
  return (
    <section className="state-of-data" aria-labelledby="state-of-data" aria-busy={state.isPending}>
      <h2 id="state-of-data">{words.stateOfData}</h2>
      {state.error && <Failure error={state.error} retry={() => void state.refetch()} />}
      {state.isPending && <Skeleton rows={4} />}
      {stats && (
        <>
          <ul className="tallies">
            {stats.entities.map(({ kind, count }) => (
              <li key={kind}>
                <KindLetter kind={kind} />
                <b>{count.toLocaleString(lang)}</b> {terms.counted(kind, count)}
              </li>
            ))}
          </ul>
          <p>
            {words.heldBy(
              stats.relations.reduce((sum, { count }) => sum + count, 0),
              stats.claims,
              stats.sources.length,
            )}{' '}
            {words.latestSource(latest(stats.sources.map(({ source }) => source.published)))}
          </p>
          {stats.sources.some(({ source }) => source.synthetic) && <p className="warning">{words.partlySynthetic}</p>}
          <details>
            <summary>{words.byType}</summary>
            <ul className="tallies small">
              {[...stats.relations]
                .sort((a, b) => b.count - a.count)
                .map(({ type, count }) => (
                  <li key={type}>
                    <b>{count.toLocaleString(lang)}</b> {termsOf(lang).type(type)}
                  </li>
                ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}

/** The last of some partial dates; as texts they stand in the order of time. */
function latest(dates: readonly (string | null)[]): string | null {
  return (
    dates
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? null
  );
}
