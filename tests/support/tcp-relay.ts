import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** A relay in front of a server, by which a test decides what becomes of the connections. */
export interface TcpRelay {
  readonly port: number;
  /** Connections made so far. */
  readonly connections: number;
  /** From now on no byte of the present connections arrives, and none says so. */
  freeze(): void;
  /** Present and coming connections both fall silent until `thaw`. */
  blackHole(): void;
  thaw(): void;
  /** Breaks off the present connections. */
  cut(): void;
  /** Tells of all bytes that clients send from now on. */
  onSent(listener: (bytes: Buffer) => void): void;
  close(): Promise<void>;
}

/** Listens on a free port of the loopback address and relays to `targetPort`. */
export async function startTcpRelay(targetPort: number): Promise<TcpRelay> {
  let connections = 0;
  let hole = false;
  const listeners: ((bytes: Buffer) => void)[] = [];
  const pairs = new Set<{ client: Socket; server: Socket; frozen: boolean }>();
  const listener = createServer((client) => {
    connections += 1;
    const server = connect(targetPort, '127.0.0.1');
    const pair = { client, server, frozen: hole };
    pairs.add(pair);
    const relay = (from: Socket, to: Socket) => {
      from.on('data', (bytes) => {
        if (!pair.frozen) to.write(bytes);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        pairs.delete(pair);
        to.destroy();
      });
    };
    client.on('data', (bytes) => {
      for (const listener of listeners) listener(bytes);
    });
    relay(client, server);
    relay(server, client);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const freeze = () => {
    for (const pair of pairs) pair.frozen = true;
  };
  const cut = () => {
    for (const pair of pairs) pair.client.destroy();
  };
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    get connections() {
      return connections;
    },
    freeze,
    blackHole() {
      hole = true;
      freeze();
    },
    thaw() {
      hole = false;
    },
    cut,
    onSent: (listener) => {
      listeners.push(listener);
    },
    close: () => {
      cut();
      return new Promise((resolve) => listener.close(() => resolve()));
    },
  };
}
