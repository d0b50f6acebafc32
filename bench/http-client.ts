import { connect, type Socket } from 'node:net';

/** An answer as it came: its status and its body, not yet read as JSON. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** A connection that is kept between requests, one request at a time. */
export interface Connection {
  /** Makes sure that it is open: a server may close one that nobody used for some seconds. */
  ready(): Promise<void>;
  /** Posts a body of JSON; rejects when nothing comes within the deadline, or the server closes once more. */
  post(path: string, body: string): Promise<Reply>;
  /** How often it was opened: once, and again each time after the server had closed it. */
  opened(): number;
  close(): void;
}

const DEADLINE_MS = 60_000;

/**
 * Connects to a port of the loopback address. Written for the bench alone: a client that costs little of the processor
 * leaves the more of it to what is measured, and costs every contender the same.
 */
export async function openConnection(port: number): Promise<Connection> {
  let line = await openLine(port);
  let opened = 1;
  const ready = async () => {
    if (!line.closed()) return;
    line = await openLine(port);
    opened += 1;
  };
  const post = async (path: string, body: string): Promise<Reply> => {
    await ready();
    try {
      return await line.post(path, body);
    } catch (error) {
      if (!(error instanceof ClosedBeforeAnswer)) throw error;
      await ready();
      return line.post(path, body);
    }
  };
  return { ready, post, opened: () => opened, close: () => line.close() };
}

/** The server closed an idle connection just as it was used again. */
class ClosedBeforeAnswer extends Error {}

/** A connection for as long as the server keeps it. */
interface Line {
  closed(): boolean;
  post(path: string, body: string): Promise<Reply>;
  close(): void;
}

async function openLine(port: number): Promise<Line> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  let waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | null = null;
  let received: Buffer = Buffer.alloc(0);
  const fail = (error: Error) => {
    socket.setTimeout(0);
    waiting?.reject(error);
    waiting = null;
  };
  socket.on('data', (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const reply = readReply(received);
    if (reply === null || waiting === null) return;
    received = Buffer.alloc(0);
    socket.setTimeout(0);
    const { resolve } = waiting;
    waiting = null;
    resolve(reply);
  });
  socket.on('error', fail);
  socket.on('end', () => socket.destroy());
  socket.on('close', () => fail(new ClosedBeforeAnswer(`Port ${port} closed the connection.`)));
  socket.on('timeout', () => socket.destroy(new Error(`Port ${port} gave no answer in ${DEADLINE_MS} ms.`)));
  return {
    closed: () => socket.destroyed || socket.readyState !== 'open',
    post: (path, body) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.setTimeout(DEADLINE_MS);
        send(socket, { port, path, body });
      }),
    close: () => socket.destroy(),
  };
}

function send(socket: Socket, { port, path, body }: { port: number; path: string; body: string }): void {
  const length = Buffer.byteLength(body);
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
      `content-length: ${length}\r\n\r\n${body}`,
  );
}

/** The whole answer that the bytes hold, or null while some of it is missing. */
export function readReply(bytes: Buffer): Reply | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const [from, to] = [end + 4, end + 4 + Number(length)];
    return bytes.length < to ? null : { status, body: bytes.toString('utf8', from, to) };
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) throw new Error(`An answer of no known length: ${head}`);
  const body = readChunks(bytes, end + 4);
  return body === null ? null : { status, body };
}

function readChunks(bytes: Buffer, start: number): string | null {
  const parts: Buffer[] = [];
  for (let at = start; ;) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) return null;
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    const to = line + 2 + size;
    if (bytes.length < to + 2) return null;
    if (size === 0) return Buffer.concat(parts).toString('utf8');
    parts.push(bytes.subarray(line + 2, to));
    at = to + 2;
  }
}
