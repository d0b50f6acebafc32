import type { Connection } from './http-client.ts';

/** What a mutation answers. */
export interface Payload {
  readonly change: { readonly id: string } | null;
  readonly problems: readonly { readonly message: string }[];
  readonly claims?: readonly { readonly id: string; readonly subject?: { readonly id: string } }[];
}

/** Makes a change. Throws where it was not made. */
export async function makeChange(connection: Connection, mutation: string, input: object, more = ''): Promise<Payload> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${more} change { id } problems { message } } }`;
  const { body } = await connection.post('/graphql', JSON.stringify({ query, variables: { input } }));
  const { data, errors } = JSON.parse(body) as { data?: Record<string, Payload>; errors?: unknown };
  const answer = data?.[mutation];
  if (!answer?.change) throw new Error(JSON.stringify(errors ?? answer?.problems));
  return answer;
}

/** Adds the ids of some things to a list, a page at a time, until there are so many. */
export async function idsOf(connection: Connection, field: string, most: number, ids: string[]): Promise<void> {
  const query = `query ($after: String) { page: ${field}(first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
  let after: string | null = null;
  do {
    const { body } = await connection.post('/graphql', JSON.stringify({ query, variables: { after } }));
    const { page } = (JSON.parse(body) as { data: { page: Page } }).data;
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && ids.length < most);
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}
