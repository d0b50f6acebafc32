import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { HttpAccess } from '../../src/api/http.ts';
import type { Role } from '../../src/domain/roles.ts';

/** Access by keys that are the names of their holders' roles; every other key is unknown. */
export function keysByRole(mode: HttpAccess['authentication']['mode'], roles: readonly Role[]): HttpAccess {
  return {
    authentication: {
      mode,
      keys: {
        find: async (key) => {
          const role = roles.find((one) => one === key);
          return role === undefined ? null : { name: `a-${role}`, role };
        },
      },
      checkToken: null,
    },
    budgetOf: () => ({ reserve: async () => undefined, settle: () => null }),
  };
}

/** The official client, connected to /mcp of a server with a key; without one unless it is given. */
export async function connectOverHttp(url: string, key?: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`), { requestInit: { headers } }));
  return client;
}

/** The text of what a tool answers. */
export async function callText(client: Client, name: string, args: Record<string, unknown>): Promise<string> {
  const { content } = await client.callTool({ name, arguments: args });
  return (content as { text: string }[]).map(({ text }) => text).join('\n');
}
