import type { UseQueryResult } from '@tanstack/react-query';
import type { Answer } from '../data/ask.ts';
import type { StateOfDataQuery } from '../generated/operations.ts';
import { useWords } from '../words/words.ts';
import { Failure, Skeleton } from '../elements/states.tsx';

/** What the graph holds, and how recent its latest source is. */
export function StateOfData({ state }: { readonly state: UseQueryResult<Answer<StateOfDataQuery>> }) {
  const words = useWords();
  const stats = state.data?.data.stats;
  return (
    <div className="state-of-data" aria-busy={state.isPending}>
      {state.error && <Failure error={state.error} retry={() => void state.refetch()} />}
      {state.isPending && <Skeleton rows={2} />}
      {stats && (
        <p>
          {words.heldBy(
            stats.relations.reduce((sum, { count }) => sum + count, 0),
            stats.claims,
            stats.sources.length,
          )}{' '}
          {words.latestSource(latest(stats.sources.map(({ source }) => source.published)))}
        </p>
      )}
      {stats?.sources.some(({ source }) => source.synthetic) && <p className="warning">{words.partlySynthetic}</p>}
    </div>
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
