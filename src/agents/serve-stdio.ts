import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createAgentServer, type AgentAccess } from './agent-server.ts';

/** Serves the protocol over standard input and output until the client closes it or `stop` is aborted. */
export function serveAgentOverStdio(access: AgentAccess, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const handle = serveStdio(() => createAgentServer(access), { maxSubscriptions: 0 });
    const end = () => void handle.close().then(resolve, resolve);
    process.stdin.once('end', end).once('close', end);
    stop.addEventListener('abort', end, { once: true });
  });
}
