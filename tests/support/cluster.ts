import { connect, createServer, type Socket } from 'node:net';

/** What becomes of a member when a driver sends it something. */
export type Fate =
  /** It is gone before it has the commit: nothing was done. */
  | 'gone before the commit'
  /** It is gone once it has committed, and before it says so. */
  | 'gone after the commit'
  /** It is gone when a statement arrives. */
  | 'gone at a statement'
  /** It is no leader any more, and takes no transaction. */
  | 'no leader';

/** A member of a cluster. */
export interface Member {
  readonly port: number;
  /** What it was sent, as text. */
  readonly sent: readonly string[];
  /** How it fails the next time; `then` is called once it has. One that is `gone` takes no connection. */
  meets(fate: Fate, then?: () => void): void;
}

/** A cluster as a driver sees it: members and a routing table, in front of one Neo4j. */
export interface SimulatedCluster {
  /** Of a member that only answers where to read and to write, and does not fail. */
  readonly uri: string;
  readonly members: readonly [Member, Member];
  /** From now on the routing table names these for writing and for reading. */
  route(table: { readonly leader: Member; readonly follower: Member }): void;
  close(): Promise<void>;
}

const COMMIT = Buffer.from([0, 2, 0xb0, 0x12, 0, 0]);
const RESET = Buffer.from([0, 2, 0xb0, 0x0f, 0, 0]);
const BEGIN = Buffer.from([0xb1, 0x11]);
const RUN = Buffer.from([0xb3, 0x10]);

/** Starts a cluster of two members and a router over the Neo4j at a port of the loopback address. */
export async function startCluster(targetPort: number): Promise<SimulatedCluster> {
  const table = { WRITE: 0, READ: 0 };
  const router = await startMember(targetPort, (bytes) => rerouted(bytes, table));
  const [one, other] = [await startMember(targetPort), await startMember(targetPort)];
  return {
    uri: `neo4j://127.0.0.1:${router.port}`,
    members: [one, other],
    route: ({ leader, follower }) => {
      table.WRITE = leader.port;
      table.READ = follower.port;
    },
    close: async () => {
      await Promise.all([router, one, other].map((member) => member.close()));
    },
  };
}

/**
 * An answer with a routing table, which names the one address thrice, with other ports in it. All ports that the system gives have
 * five digits, so that the lengths in the message stay true.
 */
function rerouted(bytes: Buffer, table: Readonly<Record<string, number>>): Buffer {
  const text = bytes.toString('latin1');
  if (!text.includes('servers')) return bytes;
  const changed = text.replaceAll(
    /(127\.0\.0\.1:)\d{5}([^A-Z]{0,12}role.)(WRITE|READ)/g,
    (_all, host: string, between: string, role: string) => `${host}${table[role]}${between}${role}`,
  );
  return Buffer.from(changed, 'latin1');
}

async function startMember(targetPort: number, change: (bytes: Buffer) => Buffer = (bytes) => bytes) {
  let next: { readonly fate: Fate; readonly then: () => void } | null = null;
  let isGone = false;
  const sent: string[] = [];
  const clients = new Set<Socket>();

  function leave(): void {
    isGone = true;
    for (const client of clients) client.destroy();
    happened();
  }

  function happened(): void {
    const then = next?.then;
    next = null;
    then?.();
  }

  const listener = createServer((client) => {
    client.on('error', () => undefined);
    if (isGone) {
      client.destroy();
      return;
    }
    clients.add(client);
    const server = connect(targetPort, '127.0.0.1').on('error', () => client.destroy());
    let isCommitting = false;
    client.on('data', (bytes) => {
      sent.push(bytes.toString('latin1'));
      const fate = next?.fate;
      if (fate === 'gone before the commit' && bytes.includes(COMMIT)) leave();
      else if (fate === 'gone at a statement' && bytes.includes(RUN)) leave();
      else if (fate === 'no leader' && bytes.includes(BEGIN) && !bytes.includes(RESET)) {
        client.write(failure('Neo.ClientError.Cluster.NotALeader'));
        happened();
      } else {
        isCommitting = fate === 'gone after the commit' && bytes.includes(COMMIT);
        server.write(bytes);
      }
    });
    server.on('data', (bytes) => {
      if (isCommitting) leave();
      else client.write(change(bytes));
    });
    client.on('close', () => {
      clients.delete(client);
      server.destroy();
    });
    server.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return {
    port: (listener.address() as { port: number }).port,
    sent,
    meets: (fate: Fate, then: () => void = () => undefined) => {
      next = { fate, then };
    },
    close: () => {
      for (const client of clients) client.destroy();
      return new Promise<void>((resolve) => listener.close(() => resolve()));
    },
  };
}

/** A failure as Neo4j sends it from Bolt 5.7 on, in one chunk. */
function failure(code: string): Buffer {
  const entries = { neo4j_code: code, message: 'No write here', gql_status: '50N42', description: 'general' };
  const parts = Object.entries(entries).flatMap(([key, value]) => [packed(key), packed(value)]);
  const body = Buffer.concat([Buffer.from([0xb1, 0x7f, 0xa0 + Object.keys(entries).length]), ...parts]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([length, body, Buffer.from([0, 0])]);
}

/** A short text in PackStream. */
function packed(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xd0, text.length]), Buffer.from(text)]);
}
