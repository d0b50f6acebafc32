import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { GuanxiError, type AnswerError } from './guanxi-error.ts';

/** An operation as text that carries the types of its data and variables. */
export interface Document<Data, Variables> extends DocumentTypeDecoration<Data, Variables> {
  toString(): string;
}

/** Where requests go, and how. */
export interface Endpoint {
  readonly url: string;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
}

/** What can be said of one request. */
export interface RequestOptions {
  /** Aborts the request, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Sends one operation and returns its data. Throws GuanxiError for every error, also for one beside data. */
export async function send<Data, Variables>(
  { url, headers, fetch }: Endpoint,
  document: Document<Data, Variables>,
  variables: Variables,
  { signal }: RequestOptions,
): Promise<Data> {
  const unreachable = (message: string, status?: number) => (cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new GuanxiError({ code: 'UNREACHABLE', message, cause, ...(status === undefined ? {} : { status }) });
  };
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json', ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  }).catch(unreachable(`${url} does not answer.`));
  const { status } = response;
  const answer = (await response
    .json()
    .catch(unreachable(`${url} answered with status ${status} and no JSON.`, status))) as Answer<Data>;
  return dataOf(answer, url, response);
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
}

function dataOf<Data>({ data, errors = [] }: Answer<Data>, url: string, { status, headers }: Response): Data {
  if (errors.length === 0 && data !== undefined && data !== null) return data;
  const retryAfter = headers.get('retry-after');
  throw new GuanxiError({
    code: errors[0]?.extensions?.code ?? (errors.length > 0 ? 'UNKNOWN' : 'UNREACHABLE'),
    message:
      errors.map(({ message }) => message).join('\n') ||
      `${url} answered with status ${status} and nothing of GraphQL.`,
    status,
    errors,
    data,
    retryAfterSeconds: retryAfter === null ? null : Number(retryAfter),
  });
}
