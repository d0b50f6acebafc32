import { serveAgentOverStdio } from '../agents/serve-stdio.ts';
import { ToolFault, type Ask } from '../agents/tool.ts';
import { packageVersion } from '../api/package-version.ts';
import { apiFor, type Api } from './api.ts';
import type { CommandContext } from './command-context.ts';
import { explain } from './explain.ts';

/**
 * Serves the tools for agents over standard input and output until the client closes them: those of the server that GUANXI_URL
 * names, or tools that only read over the database. Nothing but the protocol is written to standard output.
 */
export async function mcp(context: CommandContext): Promise<void> {
  const { config, log, stop } = context;
  const own = config.url === undefined ? await (await import('./own-api.ts')).openOwnApi(context) : null;
  const ask = askerOf(own ?? (await apiFor(context)));
  const onError = (error: unknown) => log.error(error, 'a tool failed');
  try {
    await serveAgentOverStdio({ ask, role: 'reader', version: packageVersion(), onError }, stop);
  } finally {
    await own?.close();
  }
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
