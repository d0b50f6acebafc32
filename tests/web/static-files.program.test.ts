import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApollo } from '../../src/api/apollo.ts';
import { createHttp, type HttpParts } from '../../src/api/http.ts';
import { createLogger } from '../../src/api/logger.ts';
import { createMetrics } from '../../src/api/metrics.ts';
import { fakeDatabase } from '../support/fake-database.ts';

const FOLDER = 'dist/web';
/** The explorer's first script, which every visitor loads. */
const script = /src="\.(\/assets\/index-[^"]+\.js)"/.exec(readFileSync(`${FOLDER}/index.html`, 'utf8'))![1]!;

/** What a request was answered with, its content as it came. */
interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly content: Buffer;
}

let app: Awaited<ReturnType<typeof createHttp>>;
let origin: string;
beforeAll(async () => {
  app = await serve();
  origin = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

async function serve(parts: Partial<HttpParts> = {}) {
  const log = createLogger('silent');
  const apollo = await createApollo(log);
  await apollo.start();
  const context = { database: fakeDatabase(() => []) };
  const readiness = () => ({ ready: true, reason: '' });
  const served = await createHttp({ apollo, context, readiness, metrics: createMetrics(), log, ...parts });
  served.addHook('onClose', () => apollo.stop());
  return served;
}

/** Asks for a path as it is written, and leaves the content as it comes, which fetch would do neither of. */
async function get(
  path: string,
  encoding = 'identity',
  method: 'GET' | 'HEAD' = 'GET',
  server = origin,
): Promise<Answered> {
  const asked = request(server, { path, method, agent: false, headers: { 'accept-encoding': encoding } });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const content = Buffer.concat(await response.toArray());
  return { status: response.statusCode!, headers: response.headers, content };
}

describe('a page of the explorer', () => {
  it('is handed out for the address of a scene of a thousand', async () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `syn-firm-${String(index).padStart(8, '0')}`).join(',');
    expect(await get(`/graph?n=${ids}&p=${'A'.repeat(5334)}`)).toMatchObject({ status: 200 });
  });

  it.each(['/', '/graph', '/graph?n=saic,ssec&lang=zh', '/questions', '/questions/staff?with=%7B%7D'])(
    'is the one page at %s, whatever it is to show',
    async (url) => {
      const { status, headers, content } = await get(url);
      expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(String(content)).toContain(script);
    },
  );

  it.each(['/', '/console', '/index.html', '/console.html'])(
    'may at %s speak to its own server alone, and is asked for anew each time',
    async (url) => {
      for (const encoding of ['identity', 'br, gzip']) {
        const { headers } = await get(url, encoding);
        expect(headers).toMatchObject({
          'content-security-policy': expect.stringMatching(/default-src 'self'.*frame-ancestors 'none'/),
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-cache',
        });
        expect(headers['content-security-policy']).not.toMatch(/https?:|\*/);
      }
    },
  );
});

describe('the explorer under a path', () => {
  let origin: string;
  let under: Awaited<ReturnType<typeof createHttp>>;
  beforeAll(async () => {
    under = await serve({ basePath: '/guanxi', embed: ['https://news.example', 'https://b.example'] });
    origin = await under.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => under.close());

  it.each(['/guanxi', '/guanxi/', '/questions/staff', '/guanxi/console'])(
    'links at %s to nothing outside of it',
    async (path) => {
      const { status, content } = await get(path, 'identity', 'GET', origin);
      const links = [...String(content).matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link]) => link!);
      expect([status, links.length > 3]).toEqual([200, true]);
      expect(links.filter((link) => !link.startsWith('/guanxi/'))).toEqual([]);
      expect(String(content)).toContain('data-base-path="/guanxi"');
      for (const link of links)
        expect([link, (await get(link, 'identity', 'GET', origin)).status]).toEqual([
          link,
          link.endsWith('/graphql') ? 400 : 200,
        ]);
    },
  );

  it('shows pages with embed=1 to the sites that GUANXI_EMBED names in a frame, and no others', async () => {
    const embedded = await get('/guanxi/graph?n=ssec&embed=1', 'identity', 'GET', origin);
    expect(embedded.headers['content-security-policy']).toContain(
      'frame-ancestors https://news.example https://b.example;',
    );
    expect(embedded.headers['x-frame-options']).toBeUndefined();
    for (const path of [
      '/guanxi/graph?n=ssec',
      '/guanxi/graph?embed=2',
      '/guanxi/console?embed=1',
      '/guanxi/graphql?embed=1',
    ])
      expect((await get(path, 'identity', 'GET', origin)).headers).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'x-frame-options': 'DENY',
      });
    expect((await get('/graph?embed=1')).headers['x-frame-options']).toBe('DENY');
  });
});

describe('a file of the explorer', () => {
  it('may be kept for good, as its name changes with its content', async () => {
    const { headers } = await get(script);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript'),
      vary: expect.stringContaining('accept-encoding'),
    });
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('is sent to a browser that takes %s in %s, with the same content', async (accepted, encoding, unpack) => {
    const plain = await get(script);
    const packed = await get(script, accepted);
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
    expect(unpack(packed.content)).toEqual(plain.content);
    expect(packed.content.length).toBeLessThan(plain.content.length / 2);
  });

  it('is sent as it is to one that takes none', async () => {
    const { headers, content } = await get(script);
    expect(headers['content-encoding']).toBeUndefined();
    expect(content).toEqual(readFileSync(FOLDER + script));
  });

  it('is told of by HEAD without being sent', async () => {
    const { status, headers, content } = await get(script, 'identity', 'HEAD');
    expect([status, content.length]).toEqual([200, 0]);
    expect(headers['content-length']).toBe(String(readFileSync(FOLDER + script).length));
  });
});

describe('what is not there', () => {
  it.each(['/nowhere', '/assets/index-00000000.js', '/questions/a/b', '/assets/', '/assets/%2e%2e/%2e%2e/main.js'])(
    'is not there at %s, which is said in GraphQL’s own form',
    async (url) => {
      const { status, headers, content } = await get(url);
      expect([status, headers['content-type']]).toEqual([404, expect.stringContaining('application/json')]);
      expect(JSON.parse(String(content))).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    },
  );
});

describe('the first script', () => {
  it('has with all that it loads at once at most 250 kB compressed', () => {
    const page = readFileSync(`${FOLDER}/index.html`, 'utf8');
    const first = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file!);
    const packed = readdirSync(`${FOLDER}/assets`).filter((file) => file.endsWith('.js.gz'));
    const bytes = first
      .map((file) => (packed.includes(`${file.slice(7)}.gz`) ? `${file}.gz` : file))
      .reduce((sum, file) => sum + readFileSync(`${FOLDER}/${file}`).length, 0);
    expect(bytes).toBeLessThanOrEqual(250_000);
    expect(first).toContain(script.slice(1));
  });
});
