import { afterEach, describe, expect, it } from 'vitest';
import type { HttpParts } from '../../../src/api/http.ts';
import { serveApi, type ServedApi } from '../../support/http-server.ts';

const opened: ServedApi[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function serve(parts: Partial<HttpParts>): Promise<ServedApi> {
  const served = await serveApi(parts);
  opened.push(served);
  return served;
}

const ASK = '/graphql?query={__typename}';

describe('behind a proxy, under a path', () => {
  it.each(['/guanxi', '/deep/er'])(
    'the API answers under %s, whether the proxy keeps the path or takes it away',
    async (basePath) => {
      const { ask, port } = await serve({ basePath });
      const own = `http://localhost:${port}`;
      for (const line of [
        `GET ${basePath}${ASK}`,
        `GET ${ASK}`,
        `GET ${own}${basePath}${ASK}`,
        `GET ${basePath}/healthz`,
      ])
        expect([line, (await ask(line)).status]).toEqual([line, 200]);
      for (const line of [`GET ${basePath}`, `GET ${basePath}/`, `GET ${basePath}?lang=zh`, 'GET /'])
        expect([line, (await ask(line, { accept: 'text/html' })).status]).toEqual([line, 200]);
    },
  );

  it('what only begins like the path is something else', async () => {
    const { ask } = await serve({ basePath: '/guanxi' });
    expect((await ask(`GET /guanxi2${ASK}`)).status).toBe(404);
    expect((await ask(`GET /other${ASK}`)).status).toBe(404);
  });

  it('a page with nothing leads back under the path', async () => {
    const { ask } = await serve({ basePath: '/guanxi' });
    const { body } = await ask('GET /guanxi/nowhere', { accept: 'text/html' });
    expect(body.match(/href="[^"]*"/g)).toEqual([
      'href="/guanxi/"',
      'href="/guanxi/questions"',
      'href="/guanxi/graphql"',
    ]);
  });
});

describe('HTTPS that a proxy ends', () => {
  const header = async (parts: Partial<HttpParts>, headers: Record<string, string>) =>
    (await (await serve(parts)).ask('GET /healthz', headers)).headers['strict-transport-security'];
  const HTTPS = { 'x-forwarded-proto': 'https' };

  it('is to last where GUANXI_HSTS says so and a trusted proxy that it came', async () => {
    const parts = { strictTransportS: 600, trustProxy: ['loopback'] };
    expect(await header(parts, HTTPS)).toBe('max-age=600');
    expect(await header(parts, {})).toBeUndefined();
    expect(await header({ ...parts, strictTransportS: 0 }, HTTPS)).toBeUndefined();
    expect(await header({ ...parts, trustProxy: ['10.0.0.0/8'] }, HTTPS)).toBeUndefined();
    expect(await header({ ...parts, trustProxy: [] }, HTTPS)).toBeUndefined();
  });
});

describe('/metrics', () => {
  it('answers programs on this machine alone', async () => {
    const { ask, port } = await serve({ hosts: ['*'], trustProxy: ['loopback'] });
    expect((await ask('GET /metrics')).body).toContain('guanxi_graphql_request_seconds');
    for (const headers of [
      { host: `guanxi.example:${port}` },
      { host: 'localhost:1' },
      { 'x-forwarded-for': '192.0.2.1' },
      { 'x-forwarded-for': '127.0.0.1' },
      { via: '1.1 proxy' },
      { origin: 'https://evil.example' },
    ])
      expect([headers, (await ask('GET /metrics', headers)).status]).toEqual([headers, 404]);
  });

  it('is not there where it is off or has an address of its own', async () => {
    const { ask } = await serve({ metricsHere: false });
    expect((await ask('GET /metrics')).status).toBe(404);
  });
});
