import { once } from 'node:events';
import { createClient, type Client, type ExecutionResult, type SubscribePayload } from 'graphql-ws';
import WebSocket from 'ws';

/** A client of graphql-ws with what it got. */
export interface SocketClient {
  readonly client: Client;
  /** Waits for the next answer to an operation; fails with its errors where it cannot be executed. */
  next(payload: SubscribePayload): Promise<ExecutionResult>;
}

/** What a client differs in from one that sends nothing by itself. */
export interface SocketOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly connectionParams?: Record<string, unknown>;
}

/** Opens the API of a server, `http://…`, over a WebSocket. */
export function openSocket(url: string, { headers = {}, connectionParams }: SocketOptions = {}): SocketClient {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: withHeaders(headers),
    retryAttempts: 0,
    ...(connectionParams && { connectionParams }),
  });
  return {
    client,
    next: async (payload) => {
      const { value } = await client.iterate(payload).next();
      return value as ExecutionResult;
    },
  };
}

/** Opens a bare WebSocket, to be spoken to message by message. */
export async function openBareSocket(url: string, headers: Readonly<Record<string, string>> = {}): Promise<WebSocket> {
  const socket = new (withHeaders(headers))(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  return socket;
}

/** The code and the reason by which a socket is closed. */
export async function closing(socket: WebSocket): Promise<readonly [code: number, reason: string]> {
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  return [code, reason.toString()];
}

function withHeaders(headers: Readonly<Record<string, string>>) {
  return class extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers });
    }
  };
}
