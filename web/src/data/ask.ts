import { BASE_PATH } from '../address/base-path.ts';
import type { TypedDocumentString } from '../generated/operations.ts';

/** What the server says of a field that it could not answer. */
export interface Fault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    /** With the code NOT_FOUND: the ids that nothing bears. */
    readonly unknownIds?: readonly string[];
    readonly [further: string]: unknown;
  };
}

/** An answer: what came, and what is missing from it. */
export interface Answer<Data> {
  readonly data: Data;
  readonly faults: readonly Fault[];
}

/** The server answered, but with nothing to show; `faults` say why. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ message }) => message).join('\n'));
    this.faults = faults;
  }
}

/** No answer came: the server or the way to it is down. */
class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/**
 * Asks the server that the page came from. Data beside errors is an answer with faults; errors alone are thrown as
 * {@link Refused}, and no answer at all as {@link Unreachable}. An aborted `signal` rejects with its reason.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const response = await fetch(`${BASE_PATH}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Unreachable('The server does not answer.', { cause: error });
  });
  const { data, errors = [] } = (await response.json().catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Unreachable(`The server answered with status ${response.status}.`, { cause: error });
  })) as { data?: Data | null; errors?: readonly Fault[] };
  if (data === null || data === undefined || !hasSomething(data)) throw new Refused(errors);
  return { data, faults: errors };
}

/** Whether any root field was answered. */
function hasSomething(data: object): boolean {
  return Object.values(data).some((value) => value !== null);
}
