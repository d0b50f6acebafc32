import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { View } from '../address/view.ts';
import { askScene, type SceneAnswer } from './ask-scene.ts';

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

/** Asks for the entities of a view and the relations among them; the last scene stays until the next is there. */
export function useScene({ shown, around, without, lang }: View): SceneState {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: ['scene', lang, shown, around, without],
    queryFn: ({ signal }) => askScene({ shown, around, without, lang }, signal),
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

/** The ids of all that is on the scene, as far as it is there. */
export function useOnScene(view: View): ReadonlySet<string> {
  const { answer } = useScene(view);
  return useMemo(() => new Set(answer?.data.nodes.map(({ id }) => id)), [answer]);
}

function lastTold(client: ReturnType<typeof useQueryClient>): { answer: SceneAnswer; toldAt: number } | null {
  const told = client
    .getQueryCache()
    .findAll({ queryKey: ['scene'] })
    .filter(({ state }) => state.data !== undefined)
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)[0];
  return told ? { answer: told.state.data as SceneAnswer, toldAt: told.state.dataUpdatedAt } : null;
}
