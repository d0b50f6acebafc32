import { createMcpHandler } from '@modelcontextprotocol/server';
import { createAgentServer, type AgentAccess } from './agent-server.ts';

/**
 * Answers one message of the protocol over Streamable HTTP, without a session: whatever the next one needs, it brings along.
 * `body` is the parsed body of the request.
 */
export async function answerAgent(request: Request, body: unknown, access: AgentAccess): Promise<Response> {
  const handler = createMcpHandler(() => createAgentServer(access), {
    // Nothing that is listed changes while the server runs.
    maxSubscriptions: 0,
    onerror: () => undefined,
  });
  return handler.fetch(request, { parsedBody: body });
}
