import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import { jsonDepth } from '../http/nesting.ts';
import type { HttpLimits } from '../http/http-limits.ts';
import type { Listeners } from './listeners.ts';
import { CLOSED, SocketClosed, socketServer, type SocketParts } from './socket-server.ts';

/** How often a socket is looked at, and how long it may take to answer a ping, in milliseconds. */
const PING_EVERY_MS = 12_000;
/** The protocol allows 123 bytes for the reason of a close; a character that is cut off may take two more than its rest. */
const LONGEST_REASON = 120;

/** What is served over WebSockets, and how much of it. */
export interface ServedSockets extends Omit<SocketParts, 'socketOperations'> {
  readonly listeners: Listeners;
  readonly limits: HttpLimits;
}

/** Handles a WebSocket that was opened; it ends when its client sends no answer to a ping, or does not read what is sent. */
export function socketHandler({
  listeners,
  limits,
  ...parts
}: ServedSockets): (socket: WebSocket, request: FastifyRequest) => void {
  const answering = socketServer({ ...parts, socketOperations: limits.socketOperations });
  return (socket, request) => {
    const leave = listeners.enter();
    if (leave === null) {
      socket.close(CLOSED.tryAgain, 'Too many are listening; try again.');
      return;
    }
    const gone = new AbortController();
    const close = (code: number, reason: string) =>
      socket.close(code, Buffer.from(reason).subarray(0, LONGEST_REASON).toString());
    const watch = watchSocket(socket, limits.socketUnreadMs);
    const left = answering.opened(
      {
        protocol: socket.protocol,
        send: watch.send,
        close: (code = CLOSED.tryAgain, reason = '') => close(code, reason),
        onMessage: (handle) =>
          socket.on('message', (data: Buffer) => {
            const text = data.toString();
            if (jsonDepth(text) > limits.bodyDepth) close(CLOSED.invalid, 'The message nests too deep.');
            else
              handle(text).catch((error: unknown) => {
                if (error instanceof SocketClosed) return;
                parts.log.warn({ err: error, requestId: request.id }, 'a message over a WebSocket was not answered');
                close(CLOSED.tryAgain, 'The message was not answered; try again.');
              });
          }),
      },
      {
        requestId: request.id,
        address: request.ip,
        port: request.socket.localPort ?? 0,
        headers: request.headers,
        close,
        signal: gone.signal,
      },
    );
    socket.once('close', (code: number, reason: Buffer) => {
      leave();
      gone.abort();
      watch.end();
      void left(code, reason.toString());
    });
  };
}

/** Pings a socket, and ends it when no answer comes, or when nothing of what waits for it leaves for `unreadMs`. */
function watchSocket(socket: WebSocket, unreadMs: number) {
  let answered = true;
  let waiting = 0;
  let stalled: NodeJS.Timeout | undefined;
  socket.on('pong', () => (answered = true));
  const pinging = setInterval(() => {
    if (answered) socket.ping();
    else socket.terminate();
    answered = false;
  }, PING_EVERY_MS);
  const moved = () => {
    clearTimeout(stalled);
    stalled = waiting === 0 ? undefined : setTimeout(() => socket.terminate(), unreadMs);
  };
  return {
    send: (data: string) =>
      new Promise<void>((resolve) => {
        waiting += 1;
        if (waiting === 1) moved();
        // What could not be sent ends with the socket.
        socket.send(data, () => {
          waiting -= 1;
          moved();
          resolve();
        });
      }),
    end: () => {
      clearInterval(pinging);
      clearTimeout(stalled);
    },
  };
}
