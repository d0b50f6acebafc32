import neo4j, { type Driver, type SessionConfig } from 'neo4j-driver';
import { DatabaseRefused } from './errors.ts';

/** Which database, and as whom. */
export interface DatabaseAddress {
  /** bolt, bolt+s, bolt+ssc, neo4j, neo4j+s or neo4j+ssc. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database unless given. */
  readonly database?: string | undefined;
}

/** How the driver waits, in milliseconds, and how many connections it opens. */
export interface DriverLimits {
  readonly deadlineMs: number;
  readonly writeDeadlineMs: number;
  readonly maxConnections: number;
}

const connectTimeoutMs = 3000;

/** Throws DatabaseRefused for a text that is no address of a Neo4j. */
export function checkAddress(uri: string): void {
  if (/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]/.test(uri)) return;
  const message = 'The address of the database must look like bolt://host:7687 or neo4j+s://host:7687.';
  throw new DatabaseRefused('address', message);
}

/** A driver for an address; it sends nothing before it is asked. */
export function openDriver(
  { uri, username, password }: DatabaseAddress,
  { deadlineMs, writeDeadlineMs, maxConnections }: DriverLimits,
): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: maxConnections,
    connectionTimeout: Math.min(connectTimeoutMs, deadlineMs),
    // A full pool must be told from a silent database, so it gives up first.
    connectionAcquisitionTimeout: Math.max(deadlineMs / 2, deadlineMs - 2000),
    maxTransactionRetryTime: writeDeadlineMs,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'guanxi',
  });
}

/** What every session of a database has in common: its name, and in a cluster the bookmarks of our own writes. */
export function sessionConfigOf({ uri, database }: DatabaseAddress): SessionConfig {
  // In a cluster a read may go to a follower, which must first have caught up with our own writes.
  const bookmarks = uri.startsWith('neo4j') ? { bookmarkManager: neo4j.bookmarkManager() } : {};
  return { ...(database ? { database } : {}), ...bookmarks };
}
