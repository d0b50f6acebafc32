import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveApi, type ServedApi } from '../../support/http-server.ts';
import { GAZETTE, openChangeGraph, type ChangeGraph } from '../../support/change-graph.ts';
import { openSocket } from '../../support/socket-client.ts';

let graph: ChangeGraph;
let api: ServedApi;

beforeAll(async () => {
  graph = await openChangeGraph(GAZETTE);
  api = await serveApi({ context: { database: graph.database } });
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

const rank = async (value: string) =>
  (await graph.change('rankClaims', { claims: ['r-ann'], rank: value, reason: 'an example' })).change!.id;

it('each change comes to its listeners as it is made, in order, with what is asked of it', async () => {
  const { client, next } = openSocket(api.url);
  const query = `subscription Watch($lang: String!) { ...Change }
    fragment Change on Subscription { news: changed { id ...Who actor { name } sentence(lang: $lang) claims { id after } } }
    fragment Who on Change { reason }`;
  const listener = client.iterate({ query, variables: { lang: 'zh', change: 'not one of its variables' } });
  const first = listener.next();
  // It listens once a later operation of the same socket is answered.
  await next({ query: '{ latestChange }' });
  const made = [await rank('PREFERRED'), await rank('DEPRECATED')];
  expect((await first).value).toMatchObject({
    data: {
      news: {
        id: made[0],
        reason: 'an example',
        actor: { name: 'lin' },
        sentence: 'lin将1条陈述列为首选',
        claims: [{ id: 'r-ann', after: { rank: 'PREFERRED' } }],
      },
    },
    extensions: { cost: { actual: expect.any(Number) } },
  });
  expect((await listener.next()).value).toMatchObject({ data: { news: { id: made[1] } } });
  await listener.return!();
  await client.dispose();
});

it('a client that was cut off goes on after the last change that it got', async () => {
  const made = [await rank('PREFERRED'), await rank('NORMAL'), await rank('DEPRECATED')];
  const { client } = openSocket(api.url);
  const query = 'subscription ($after: ID) { changed(after: $after) { id revertedBy { id } } }';
  const listener = client.iterate<{ changed: { id: string } }>({ query, variables: { after: made[0] } });
  const got = [(await listener.next()).value, (await listener.next()).value];
  expect(got.map(({ data }) => data.changed.id)).toEqual(made.slice(1));
  await client.dispose();
});
