import { ME } from '../agents/known-operations.ts';
import { serveAgentOverStdio } from '../agents/serve-stdio.ts';
import { ToolFault, type Ask } from '../agents/tool.ts';
import { isRole, type Role } from '../domain/roles.ts';
import { packageVersion } from '../api/package-version.ts';
import { apiFor, type Api } from './api.ts';
import type { CommandContext } from './command-context.ts';
import { explain } from './explain.ts';

/**
 * Serves the tools for agents over standard input and output until the client closes them: over the server that GUANXI_URL names,
 * with the role that it gives to the key in GUANXI_KEY, or over the database, as its owner. Nothing but the protocol is written to
 * standard output. Throws SomethingMissing where that server does not answer or does not know the key.
 */
export async function mcp(context: CommandContext): Promise<void> {
  const { config, log, stop } = context;
  const own = config.url === undefined ? await (await import('./own-api.ts')).openOwnApi(context) : null;
  const api = own ?? (await apiFor(context));
  const role = own ? 'owner' : roleIn(await api.answer(ME, {}));
  const onError = (error: unknown) => log.error(error, 'a tool failed');
  try {
    await serveAgentOverStdio({ ask: askerOf(api), role, version: packageVersion(), onError }, stop);
  } finally {
    await own?.close();
  }
}

/** The role in the answer to ME; null for none. */
function roleIn(answer: unknown): Role | null {
  const { me } = answer as { readonly me: { readonly role: string | null } | null };
  return isRole(me?.role) ? me.role : null;
}

/** What the tools ask an API; what would end another command with a message is the answer to the agent here. */
function askerOf(api: Pick<Api, 'answer'>): Ask {
  return async (query, variables) => {
    try {
      return await api.answer(query, variables);
    } catch (error) {
      const explained = explain(error);
      throw explained ? new ToolFault(explained.message) : error;
    }
  };
}
