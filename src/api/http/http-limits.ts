import { LIMITS } from '../../domain/limits.ts';

/** What the HTTP server allows; times in milliseconds, sizes in bytes. */
export interface HttpLimits {
  /** How long a client may take to send a whole request, its headers and its body, however it divides them. */
  readonly requestMs: number;
  /** How long a connection is kept open for the next request. */
  readonly idleMs: number;
  /** How long a client may take none of a response that waits for it. */
  readonly unreadMs: number;
  /** How long a client may take none of what a WebSocket has for it. */
  readonly socketUnreadMs: number;
  /** How many connections may listen for changes, and how many operations each WebSocket may have at a time. */
  readonly listeners: number;
  readonly socketOperations: number;
  /** How many exports may be written at a time. */
  readonly exports: number;
  /** How many connections may be open at once. */
  readonly connections: number;
  /** The size of a request line with all headers. */
  readonly headerBytes: number;
  /** The length of the address of a request. */
  readonly addressLength: number;
  /** The size of a body, as sent and once decompressed. */
  readonly bodyBytes: number;
  /** The memory that all incomplete bodies together may take. */
  readonly incompleteBytes: number;
  /** How deep arrays and objects of a body may be nested. */
  readonly bodyDepth: number;
}

/** What is allowed unless something else is given. */
export const DEFAULT_HTTP_LIMITS: HttpLimits = {
  requestMs: 10_000,
  // Proxies keep their connections for a minute; the server must not close one just as they use it.
  idleMs: 72_000,
  unreadMs: 30_000,
  socketUnreadMs: 10_000,
  listeners: LIMITS.listeners.value,
  socketOperations: LIMITS.socketOperations.value,
  exports: LIMITS.exports.value,
  connections: 2000,
  // The address of a scene names everything on it: some 20 bytes for each entity, of which there may be a thousand.
  headerBytes: 65_536,
  addressLength: 49_152,
  bodyBytes: LIMITS.bodyBytes.value,
  incompleteBytes: 33_554_432,
  bodyDepth: 64,
};
