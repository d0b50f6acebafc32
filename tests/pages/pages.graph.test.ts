import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';

const SITE = 'https://news.example';
const HEAD = 'wang-zhendong.heads.shanghai-coffee-association';

let graph: ArticleGraph;
let served: ServedApi;

beforeAll(async () => {
  graph = await openArticleGraph();
  served = await serveApi({ apollo: graph.apollo, context: { database: graph.database }, embed: [SITE] });
});

afterAll(async () => {
  await served.close();
  await graph.close();
});

const get = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(served.url + path, { redirect: 'manual', ...init });
  const { status, headers } = response;
  return { status, headers, text: await response.text() };
};

/** What the JSON-LD of a page says. */
const linkedData = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, text]) => JSON.parse(text!) as Record<string, unknown>,
  );

const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

describe('the page of an entity', () => {
  test('says what it is, what sources say and where, and what they do not say', async () => {
    const { status, headers, text } = await get('/entity/wang-zhendong');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain('<h1>Wang Zhendong</h1>');
    expect(text).toMatch(
      /Wang Zhendong heads <a href="\/entity\/shanghai-coffee-association">[^<]*<\/a><\/span>.*?#source-1/,
    );
    expect(text).toContain(`href="/relation/${HEAD}"`);
    expect(text).toContain('undated');
    expect(text).toContain('What is not said');
    expect(text).toContain('id="source-1"');
    expect(text).toContain('href="/graph?n=wang-zhendong"');
    expect(text).not.toMatch(/paragraph, in the words of the article/);
  });

  test('tells whoever shares it what it is, in tags and in the words of schema.org', async () => {
    const { text } = await get('/entity/wang-zhendong');
    expect(text).toContain('<title>Wang Zhendong · person · Guanxi</title>');
    expect(meta(text, 'description')).toMatch(/^Wang Zhendong .*\(China Daily, 2013\)/);
    expect(meta(text, 'description')!.length).toBeLessThanOrEqual(155);
    expect(meta(text, 'og:type')).toBe('profile');
    expect(text).toContain(`<link rel="canonical" href="${served.url}/entity/wang-zhendong"/>`);
    expect(text).toContain(`hrefLang="zh-Hans" href="${served.url}/entity/wang-zhendong?lang=zh"`);
    expect(linkedData(text)).toMatchObject([{ '@type': 'Person', name: 'Wang Zhendong' }]);
  });

  test('is in Chinese where that is asked for, down to the links', async () => {
    const { text } = await get('/entity/wang-zhendong?lang=zh');
    expect(text).toContain('<html lang="zh-Hans">');
    expect(text).toContain('来源没有说的');
    expect(text).toContain('href="/entity/shanghai-coffee-association?lang=zh"');
    expect(meta(text, 'og:locale')).toBe('zh_CN');
  });

  test('runs nothing that stands in it, and comes once to who has it already', async () => {
    const { headers } = await get('/entity/wang-zhendong');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-cache');
    const again = await get('/entity/wang-zhendong', { headers: { 'if-none-match': headers.get('etag')! } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test('may be shown by the sites that are named, with embed=1 and without the rest of the site', async () => {
    const { headers, text } = await get('/entity/wang-zhendong?embed=1');
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${SITE}`);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(text).not.toContain('site-header');
    expect(text).toMatch(
      /<footer class="embed-footer"><a href="\/entity\/wang-zhendong" target="_blank" rel="noopener">Guanxi · 1 source/,
    );
  });

  test('is not there for an id that none has, which is repeated without harm', async () => {
    const { status, text } = await get(`/entity/${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(status).toBe(404);
    expect(text).toContain('No entity has the id “&lt;script&gt;alert(1)&lt;/script&gt;”.');
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('role="search"');
  });
});

test('the page of a relation has each claim with its passage, and what is not known of it', async () => {
  const { status, text } = await get(`/relation/${HEAD}`);
  expect(status).toBe(200);
  expect(text).toContain('no source says');
  expect(text).toContain('r-wang-heads-coffee-association');
  const [{ '@graph': claims }] = linkedData(text) as [{ '@graph': object[] }];
  expect(claims).toMatchObject([
    { '@type': 'Claim', appearance: { name: 'Center links firms with foreign partners' } },
  ]);
  expect((await get('/relation/nobody.heads.nothing')).status).toBe(404);
});

test('the page of a source lists its claims by passage, and no text of it', async () => {
  const { status, text } = await get(`/source/${ARTICLE}`);
  expect(status).toBe(200);
  expect(text).toContain('id="paragraph-P6"');
  expect(text).toContain('id="claim-r-wang-heads-coffee-association"');
  expect(text).not.toContain('<blockquote>');
  expect(text).toContain('this server has no copy of the source');
  expect((await get('/source/src-nothing')).status).toBe(404);
});

describe('the page of a question', () => {
  test('answers its example, and what its form was filled with by name', async () => {
    expect((await get('/question/heads')).text).toMatch(/id="answer-text">.*Wang Zhendong/s);
    const { text } = await get('/question/heads?organization=Shanghai+Coffee+Association');
    expect(text).toContain(
      '“Shanghai Coffee Association” was read as Shanghai Coffee Association (shanghai-coffee-association).',
    );
    expect(text).toMatch(/id="answer-text">.*Wang Zhendong/s);
  });

  test('says what it cannot read', async () => {
    expect((await get('/question/heads?organization=Zzyzx')).text).toContain('Nothing here is named “Zzyzx”.');
    const { status, text } = await get('/question/heads?organization=ssec&asOf=sometime');
    expect(status).toBe(400);
    expect(text).toContain('The question could not be answered');
    expect((await get('/question/no-such')).status).toBe(404);
  });

  test('gives its table as a file', async () => {
    const { headers, text } = await get('/question/heads.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="heads.csv"');
    expect(text).toMatch(/Head,Id,.*\r\nWang Zhendong,wang-zhendong,/);
  });
});

describe('lists', () => {
  test('say what there is, each with its count', async () => {
    const { text } = await get('/browse');
    expect(text).toMatch(/href="\/browse\/people"><b>\d+<\/b> People/);
    expect(linkedData(text)).toMatchObject([{ '@type': 'Dataset', license: expect.stringContaining('by/4.0') }]);
    expect((await get('/browse/unicorns')).status).toBe(404);
  });

  test('are narrowed by the values of fields and by name, and sorted', async () => {
    const all = await get('/browse/people');
    expect(all.text).toContain('href="/entity/dong-rongyong"');
    const named = await get('/browse/people?name=Wang&sort=name-desc');
    expect(named.text).toContain('href="/entity/wang-zhendong"');
    expect(named.text).not.toContain('href="/entity/dong-rongyong"');
    expect(meta(named.text, 'robots')).toBe('noindex');
  });

  test('of relations and of sources lead to their pages', async () => {
    const { text } = await get('/browse/relations?type=HEADS');
    expect(text).toContain(`href="/relation/${HEAD}"`);
    const wrong = await get('/browse/relations?type=HEAD');
    expect(wrong.status).toBe(400);
    expect(wrong.text).toMatch(/HEAD&quot; is no relation type, did you mean &quot;HEADS/);
    expect((await get('/browse/sources')).text).toContain(`href="/source/${ARTICLE}"`);
  });

  test('of what is searched for say why it matched, and nothing of what is typed is run', async () => {
    expect((await get('/search?q=coffee')).text).toContain('href="/entity/shanghai-coffee-association"');
    const { text } = await get(`/search?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    expect(text).not.toContain('<img src=x');
    expect((await get('/search')).text).toContain('Type a name to search for.');
  });

  test('of all pages are there for search engines', async () => {
    const { headers, text } = await get('/sitemap.xml');
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(text).toContain(`<loc>${served.url}/entity/ssec</loc>`);
  });
});
