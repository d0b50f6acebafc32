import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readResponse, serveApi, type ServedApi } from '../../support/http-server.ts';

const PATH = '/graphql?query={__typename}';

/** The status with which a server answers a request for a host; P stands for its port. */
async function statusFor(served: ServedApi, host: string, path = PATH): Promise<number> {
  return (await served.ask(`GET ${path}`, { host: host.replace('P', String(served.port)) })).status;
}

describe('a server on a loopback address', () => {
  let served: ServedApi;
  beforeAll(async () => {
    served = await serveApi({ hosts: ['guanxi.example', 'tunnel.example:8443', '[2001:db8::1]'] });
  });
  afterAll(() => served.close());

  it.each([
    'localhost:P',
    'LocalHost:P',
    'localhost.:P',
    'app.localhost:P',
    '127.0.0.1:P',
    '127.8.8.8:P',
    '[::1]:P',
    '[0:0:0:0:0:0:0:1]:P',
    '[::ffff:127.0.0.1]:P',
    'guanxi.example',
    'GUANXI.example.:8080',
    'tunnel.example:8443',
    '[2001:db8:0::1]:P',
  ])('answers for %s', async (host) => {
    expect(await statusFor(served, host)).toBe(200);
  });

  it.each([
    'localhost',
    'localhost:1',
    'evil.example:P',
    'localhost.evil.example:P',
    'notlocalhost:P',
    '127.0.0.1.evil.example:P',
    '128.0.0.1:P',
    '0.0.0.0:P',
    '[::2]:P',
    'www.guanxi.example',
    'tunnel.example',
    'tunnel.example:443',
  ])('does not answer for %s', async (host) => {
    expect(await statusFor(served, host)).toBe(421);
    expect(await statusFor(served, host, '/')).toBe(421);
    expect(await statusFor(served, host, '/nowhere')).toBe(421);
  });

  it.each(['', 'a b', 'user@localhost:P', 'localhost:P/path', 'localhost:99999', 'localhost:-1', '[::1', '::1', '.'])(
    'takes %j for no host',
    async (host) => {
      expect(await statusFor(served, host)).toBe(400);
    },
  );

  it('wants one host', async () => {
    const none = await served.send('GET / HTTP/1.1\r\nconnection: close\r\n\r\n');
    const own = `host: localhost:${served.port}\r\n`;
    const two = await served.send(`GET ${PATH} HTTP/1.1\r\n${own}host: evil.example\r\nconnection: close\r\n\r\n`);
    expect([readResponse(none), readResponse(two)]).toMatchObject([
      { status: 400, body: expect.stringContaining('missing') },
      { status: 400, body: expect.stringContaining('more than one') },
    ]);
  });

  it('goes by the host of an absolute address rather than by the header', async () => {
    const own = `localhost:${served.port}`;
    expect((await served.ask(`GET http://evil.example${PATH}`)).status).toBe(421);
    expect((await served.ask(`GET http://${own}${PATH}`, { host: 'evil.example' })).status).toBe(200);
    expect((await served.ask(`GET http://${own}`, { accept: 'text/html' })).status).toBe(200);
  });

  it('is not led astray by headers of proxies', async () => {
    const host = 'evil.example';
    const { status, body } = await served.ask(`GET ${PATH}`, { host, 'x-forwarded-host': `localhost:${served.port}` });
    expect([status, JSON.parse(body)]).toEqual([
      421,
      {
        errors: [
          {
            message: 'This server does not answer for the host evil.example; GUANXI_HOSTS can name it.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    ]);
  });

  it.each(['/healthz', '/readyz'])('says at %s to whoever watches it, by any name, that it is up', async (path) => {
    expect(await statusFor(served, '10.1.2.3:P', path)).toBe(200);
  });
});

describe('a server on all addresses', () => {
  it.each([
    [[], 'guanxi.example', 200],
    [['*'], 'guanxi.example', 200],
    [['guanxi.example'], 'guanxi.example', 200],
    [['guanxi.example'], 'localhost:P', 200],
    [['guanxi.example'], 'other.example', 421],
  ] as const)('with GUANXI_HOSTS %j answers a request for %s with %s', async (hosts, host, status) => {
    const served = await serveApi({ hosts }, '0.0.0.0');
    expect(await statusFor(served, host)).toBe(status);
    await served.close();
  });
});

it('a server on a loopback address answers for all hosts where GUANXI_HOSTS is *', async () => {
  const served = await serveApi({ hosts: ['*'] });
  expect(await statusFor(served, 'evil.example')).toBe(200);
  await served.close();
});

it('a server on localhost checks hosts on each of its addresses', async () => {
  const served = await serveApi({}, 'localhost');
  for (const { address } of served.http.addresses() as { address: string }[]) {
    const statusFrom = async (host: string) => {
      const asked = request({ host: address, port: served.port, path: PATH, headers: { host } }).end();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      return response.resume().statusCode;
    };
    expect(await statusFrom(`localhost:${served.port}`)).toBe(200);
    expect(await statusFrom('evil.example')).toBe(421);
  }
  await served.close();
});
