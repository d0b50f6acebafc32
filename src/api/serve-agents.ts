import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { ToolFault, type Ask } from '../agents/tool.ts';
import { Refusal } from './http/refusal.ts';
import type { Logger } from './logger.ts';
import { operationAsker, type AskerParts } from './operation-asker.ts';
import { packageVersion } from './package-version.ts';
import { mayOpenSocket } from './subscriptions/may-open-socket.ts';

/** What tools for agents are served with. */
export interface AgentParts extends AskerParts {
  /** Origins whose pages may read the answers. */
  readonly origins: readonly string[];
  readonly log: Logger;
}

/**
 * Serves the tools for agents at /mcp, one message for each POST. What a tool asks is an operation like any other: with the
 * caller's rights, within the same limits, and counted.
 */
export function serveAgents(
  app: FastifyInstance,
  parts: AgentParts,
  whoAsks: { readonly onRequest?: onRequestAsyncHookHandler },
): void {
  const { origins, log } = parts;
  const version = packageVersion();
  app.post('/mcp', whoAsks, async (request, reply) => {
    if (!mayOpenSocket(request.headers, origins))
      throw new Refusal(403, 'Pages of this origin may not ask here; GUANXI_CORS can name it.');
    const { body, caller } = request;
    if (Array.isArray(body)) throw new Refusal(400, 'Send one message of the protocol at a time.');
    const onError = (err: unknown) => log.error({ err, requestId: request.id }, 'a tool failed');
    // A server that asks nobody who it is lets everybody read.
    const role = whoAsks.onRequest ? (caller?.role ?? null) : 'reader';
    const access = { ask: askerOf(request, reply, parts), role, version, onError };
    // Loaded when an agent first asks, as most servers never see one.
    const { answerAgent } = await import('../agents/serve-http.ts');
    const answer = await answerAgent(webRequest(request), body, access);
    answer.headers.forEach((value, name) => void reply.header(name, value));
    return reply.code(answer.status).send(await answer.text());
  });
}

/** The headers that the protocol looks at; who asks was found out before. */
const HEADERS = ['accept', 'content-type', 'mcp-protocol-version', 'mcp-method', 'mcp-name'];

function webRequest({ headers, body }: FastifyRequest): Request {
  const given = HEADERS.flatMap((name): [string, string][] =>
    headers[name] === undefined ? [] : [[name, String(headers[name])]],
  );
  return new Request('http://localhost/mcp', { method: 'POST', headers: given, body: JSON.stringify(body) });
}

function askerOf(request: FastifyRequest, reply: FastifyReply, parts: AgentParts): Ask {
  const ask = operationAsker(request, reply, parts);
  return async (query, variables) => {
    const { data, errors } = await ask(query, variables);
    if (errors[0]) throw new ToolFault(errors[0].message);
    return data;
  };
}
