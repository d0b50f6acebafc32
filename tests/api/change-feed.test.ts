import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { changeEvents, changeFeed } from '../../src/api/change-feed.ts';
import { createLogger } from '../../src/api/logger.ts';
import { changeAfter } from '../../src/generated/cypher.ts';
import { fakeDatabase } from '../support/fake-database.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';

/** A log of changes in plain memory. */
function changeLog() {
  const made: number[] = [];
  const row = (number: number) => [
    number,
    `change-${number}`,
    number * 1000,
    'RANK',
    'lin',
    'curator',
    null,
    null,
    null,
    ['c'],
    ['e'],
  ];
  const database = fakeDatabase((text, { number, limit }) => {
    if (text !== changeAfter.text) return made.length === 0 ? [] : [[made.length]];
    return made
      .filter((one) => one > (number as number))
      .slice(0, limit as number)
      .map(row);
  });
  return { database, add: () => made.push(made.length + 1) };
}

const TIMES = { pollMs: 5, quietMs: 50 };

/** The next so many events, comments left out. */
async function events(iterator: AsyncGenerator<string>, count: number): Promise<readonly string[]> {
  const found: string[] = [];
  while (found.length < count) {
    const { value } = await iterator.next();
    if (!(value as string).startsWith(':')) found.push((value as string).split('\n')[0]!);
  }
  return found;
}

describe('the feed of changes', () => {
  it('gives what was made after a number, and then what is made, to each listener', async () => {
    const { database, add } = changeLog();
    const feed = changeFeed(database, createLogger('silent'), TIMES);
    const left = new AbortController();
    for (let count = 0; count < 150; count += 1) add();
    const [early, late] = [0, 149].map((number) => changeEvents(feed, number, left.signal));
    expect(await events(early!, 150)).toEqual(Array.from({ length: 150 }, (_, index) => `id: change-${index + 1}`));
    expect(await events(late!, 1)).toEqual(['id: change-150']);
    const next = [events(early!, 1), events(late!, 1)];
    add();
    expect(await Promise.all(next)).toEqual([['id: change-151'], ['id: change-151']]);
    left.abort();
    feed.close();
  });

  it('says something in quiet times, and ends when the listener leaves or the server closes', async () => {
    const { database } = changeLog();
    const feed = changeFeed(database, createLogger('silent'), TIMES);
    const left = new AbortController();
    const listener = changeEvents(feed, 0, left.signal);
    expect((await listener.next()).value).toBe(': changes of the graph\n\n');
    expect((await listener.next()).value).toBe(':\n\n');
    const waiting = listener.next();
    left.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    feed.close();
  });
});

describe('GET /changes', () => {
  let served: ServedApi;
  afterEach(() => served.close());

  async function listen(headers: Record<string, string> = {}): Promise<IncomingMessage> {
    const [response] = (await once(get(`${served.url}/changes`, { headers }), 'response')) as [IncomingMessage];
    return response.setEncoding('utf8');
  }

  it('goes on after the last event that a client got', async () => {
    const { database, add } = changeLog();
    add();
    add();
    served = await serveApi({ context: { database } });
    const response = await listen({ 'last-event-id': 'change-1' });
    expect(response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
    });
    let text = '';
    for await (const piece of response) {
      text += String(piece);
      if (text.includes('data: ')) break;
    }
    expect(text).toContain('id: change-2\nevent: change\ndata: {"id":"change-2","at":"1970-01-01T00:00:02.000Z"');
    expect(text).not.toContain('change-1\n');
  });

  it('refuses a change that there is not, as after a backup was restored', async () => {
    served = await serveApi({ context: { database: changeLog().database } });
    const response = await listen({ 'last-event-id': 'change-7' });
    expect(response.statusCode).toBe(400);
    expect(await response.toArray()).toEqual([
      '{"errors":[{"message":"There is no change \\"change-7\\"; there is none yet.","extensions":{"code":"BAD_REQUEST"}}]}',
    ]);
  });

  it('lets its listeners go when the server closes', async () => {
    served = await serveApi({ context: { database: changeLog().database } });
    const response = await listen();
    response.resume();
    const ended = once(response, 'close');
    await served.http.close();
    await ended;
  });
});
