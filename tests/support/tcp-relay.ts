import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

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
  /** Breaks off the present connections, and all that come until `accept`. */
  refuse(): void;
  accept(): void;
  /** From now on at most so many bytes go either way at a time, with so many milliseconds before each; null for all at once. */
  pace(pace: RelayPace | null): void;
  /** Tells of all bytes that clients send from now on. */
  onSent(listener: (bytes: Buffer) => void): void;
  close(): Promise<void>;
}

/** How slowly a relay passes on what it gets. */
export interface RelayPace {
  readonly bytes: number;
  readonly everyMs: number;
}

/** Listens on a free port of the loopback address and relays to `targetPort`. */
export async function startTcpRelay(targetPort: number): Promise<TcpRelay> {
  let connections = 0;
  let hole = false;
  let isRefusing = false;
  let slowly: RelayPace | null = null;
  const listeners: ((bytes: Buffer) => void)[] = [];
  const pairs = new Set<{ client: Socket; server: Socket; frozen: boolean }>();
  const listener = createServer((client) => {
    connections += 1;
    if (isRefusing) {
      client.on('error', () => undefined).destroy();
      return;
    }
    const server = connect(targetPort, '127.0.0.1');
    const pair = { client, server, frozen: hole };
    pairs.add(pair);
    const relay = (from: Socket, to: Socket) => {
      let sent = Promise.resolve();
      from.on('data', (bytes) => {
        sent = sent.then(() => passOn(bytes, to, pair, slowly));
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
    refuse() {
      isRefusing = true;
      cut();
    },
    accept() {
      isRefusing = false;
    },
    pace(pace) {
      slowly = pace;
    },
    onSent: (listener) => {
      listeners.push(listener);
    },
    close: () => {
      cut();
      return new Promise((resolve) => listener.close(() => resolve()));
    },
  };
}

/** Passes bytes on, unless the connection is frozen or gone by then. */
async function passOn(
  bytes: Buffer,
  to: Socket,
  pair: { readonly frozen: boolean },
  pace: RelayPace | null,
): Promise<void> {
  const each = pace?.bytes ?? bytes.length;
  for (let at = 0; at < bytes.length && !to.destroyed; at += each) {
    if (pace) await pause(pace.everyMs);
    if (!pair.frozen && to.writable) to.write(bytes.subarray(at, at + each));
  }
}
