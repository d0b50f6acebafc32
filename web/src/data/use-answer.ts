import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/operations.ts';
import { ask, type Answer } from './ask.ts';

/** How an answer is waited for. */
interface Waiting {
  /** Whether the last answer is shown until the new one is there. */
  readonly keep?: boolean;
}

/** The answer to an operation; with null for its variables nothing is asked. What is no longer wanted is aborted. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  { keep = false }: Waiting = {},
): UseQueryResult<Answer<Data>> {
  return useQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables!, signal),
    enabled: variables !== null,
    // The server may well be this very machine, whatever the browser thinks of the network.
    networkMode: 'always',
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}
