import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { View } from '../address/view.ts';
import { SceneDocument } from '../generated/operations.ts';
import type { SceneData } from '../scene/scene.ts';
import { ask, Refused, type Fault } from './ask.ts';

/** What the server told of the entities of an address. */
export interface SceneAnswer {
  readonly data: SceneData;
  /** What is missing from it. */
  readonly faults: readonly Fault[];
  /** The ids that nothing bears. */
  readonly unknown: readonly string[];
}

/** The scene's data as far as they are there. */
export interface SceneState {
  readonly answer: SceneAnswer | null;
  /** Whether data for the very address are on their way. */
  readonly fetching: boolean;
  /** Why they did not come; what is shown is then the last that did. */
  readonly error: Error | null;
  /** When what is shown was told, in milliseconds since 1970. */
  readonly toldAt: number;
  readonly retry: () => void;
}

const EMPTY: SceneAnswer = { data: { nodes: [], relations: [], ties: [] }, faults: [], unknown: [] };

/** Asks for the entities of a view and the relations among them; the last scene stays until the next is there. */
export function useScene({ shown, lang }: View): SceneState {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: ['scene', lang, shown],
    queryFn: ({ signal }) => askScene(shown, lang, signal),
    placeholderData: keepPreviousData,
    networkMode: 'always',
  });
  const last = query.data === undefined ? lastTold(client) : null;
  return {
    answer: query.data ?? last?.answer ?? null,
    fetching: query.isFetching,
    error: query.error,
    toldAt: query.data === undefined ? (last?.toldAt ?? 0) : query.dataUpdatedAt,
    retry: () => void query.refetch(),
  };
}

/** Asks again without those that nothing bears, so that an old address still shows the others. */
async function askScene(ids: readonly string[], lang: string, signal: AbortSignal): Promise<SceneAnswer> {
  if (ids.length === 0) return EMPTY;
  try {
    const { data, faults } = await ask(SceneDocument, { ids: [...ids], count: ids.length, lang }, signal);
    return { data: data.neighborhood ?? EMPTY.data, faults, unknown: [] };
  } catch (error) {
    const unknown = unknownIds(error);
    if (unknown.length === 0) throw error;
    const others = await askScene(
      ids.filter((id) => !unknown.includes(id)),
      lang,
      signal,
    );
    return { ...others, unknown: [...unknown, ...others.unknown] };
  }
}

function unknownIds(error: unknown): readonly string[] {
  if (!(error instanceof Refused)) return [];
  return error.faults.flatMap(({ extensions }) => {
    const ids = extensions?.['unknownIds'];
    return Array.isArray(ids) ? (ids as string[]) : [];
  });
}

function lastTold(client: ReturnType<typeof useQueryClient>): { answer: SceneAnswer; toldAt: number } | null {
  const told = client
    .getQueryCache()
    .findAll({ queryKey: ['scene'] })
    .filter(({ state }) => state.data !== undefined)
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)[0];
  return told ? { answer: told.state.data as SceneAnswer, toldAt: told.state.dataUpdatedAt } : null;
}
