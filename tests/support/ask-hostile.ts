import { expect } from 'vitest';
import { isErrorCode } from '../../src/api/error-codes.ts';
import type { HostileRequest } from './hostile.ts';

/** What only the inside knows: statements, files, the driver. */
const INSIDE =
  /node_modules|\.ts:\d|neo4j|bolt:|\bMATCH \(|\bRETURN \[|call stack|undefined is not|is not a function|Cannot read/i;
/** The longest message that is still read. */
const LONGEST_MESSAGE = 2100;

/** What a server says of a database that is slow or away, and of nothing that a caller wrote. */
const OF_DATABASE = new Set(['DEADLINE_EXCEEDED', 'DATABASE_UNAVAILABLE', 'OVERLOADED']);

interface Refused {
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Sends a request and expects an answer that any caller may get: in GraphQL's form, with codes of ours, without anything of
 * the inside, and no fault of the server's but that its database is slow or away.
 */
export async function askHostile(url: string, { method, path, headers, body }: HostileRequest): Promise<void> {
  const response = await fetch(url + path, { method, headers, ...(method === 'POST' && { body }) });
  const text = await response.text();
  const errors = text.startsWith('{"errors"') ? (JSON.parse(text) as Refused).errors : [];
  const isOfDatabase =
    response.status === 503 && errors.some(({ extensions }) => OF_DATABASE.has(extensions?.code ?? ''));
  expect([text.slice(0, 300), response.status < 500 || isOfDatabase]).toEqual([text.slice(0, 300), true]);
  for (const { message, extensions } of errors) {
    expect(isErrorCode(extensions?.code)).toBe(true);
    expect(extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
    // What the caller sent may be said again.
    if (!INSIDE.test(body) && !INSIDE.test(path)) expect(message).not.toMatch(INSIDE);
    expect(message.length).toBeLessThan(LONGEST_MESSAGE);
  }
}
