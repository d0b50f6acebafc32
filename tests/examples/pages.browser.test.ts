import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type ViteDevServer } from 'vite';
import type { Page } from 'playwright-core';
import { openArticleGraph, type ArticleGraph } from '../support/article.ts';
import { serveApi, type ServedApi } from '../support/http-server.ts';
import { openBrowser, type WatchingBrowser } from '../web/browser.ts';

let graph: ArticleGraph;
let api: ServedApi;
let pages: ViteDevServer;
let browser: WatchingBrowser;

// As `npm run examples` serves them, for a server on another port.
beforeAll(async () => {
  graph = await openArticleGraph();
  api = await serveApi({ apollo: graph.apollo, context: { database: graph.database } });
  pages = await createServer({
    configFile: fileURLToPath(new URL('../../examples/vite.config.js', import.meta.url)),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, proxy: { '/graphql': api.url, '/export': api.url } },
  });
  await pages.listen();
  const { port } = pages.httpServer!.address() as { port: number };
  browser = await openBrowser(`http://127.0.0.1:${port}`);
});
afterEach(() => browser.closePages());
afterAll(async () => {
  await browser.close();
  await pages.close();
  await api.close();
  await graph.close();
});

interface Answered {
  readonly page: Page;
  /** What the server answered to the request that a page draws. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what the page asked for
  readonly answer: any;
}

async function open(address: string, asks: string): Promise<Answered> {
  const page = await browser.open('/');
  page.setDefaultTimeout(60_000);
  const asked = page.waitForResponse((response) => response.url().includes(asks));
  await page.locator(`a[href="${address.replace(/\?.*/, '')}"]`).waitFor();
  await page.goto(new URL(address, page.url()).href);
  return { page, answer: await (await asked).json() };
}

describe('the example with', () => {
  it('Cytoscape.js draws what the server exports around an entity, and says who says it', async () => {
    const { page, answer } = await open('/cytoscape/', '/export/cytoscape?around=ssec');
    const { nodes, edges } = answer.elements;
    await page.waitForFunction('window.graph');
    expect(await page.evaluate('[graph.nodes().length, graph.edges().length]')).toEqual([nodes.length, edges.length]);
    expect(await page.evaluate(`graph.$id('ssec').style('label')`)).toMatch(/^Shanghai Small Enterprises Center/);
    await page.evaluate(`graph.$id('shanghai-municipal-government.set-up.ssec').emit('tap')`);
    const aside = page.getByRole('complementary');
    await aside.getByText('Shanghai municipal government set up Shanghai Small Enterprises Center').waitFor();
    await aside.getByText('since 2011 · lasting · attested 2013-11-18').waitFor();
    await aside.getByText('China Daily, 2013-11-18: Center links firms with foreign partners').waitFor();
  });

  it('D3 draws a row for each relation that has a time, with Chinese sentences where asked', async () => {
    const { page, answer } = await open('/d3/?ids=ssec&lang=zh', '/graphql');
    const rows = page.locator('svg .row');
    await rows.first().waitFor();
    const relations = answer.data.neighborhood.relations as readonly Drawn[];
    const dated = relations.filter(({ start, claims }) => start !== null || claims.some(isDated));
    expect(await rows.count()).toBe(dated.length);
    const drawn = await rows.locator('.label').allTextContents();
    expect(drawn.toSorted()).toEqual(dated.map(({ sentence }) => sentence).toSorted());
    await rows.filter({ hasText: '设立了Shanghai Small Enterprises Center' }).hover();
    await page.getByRole('complementary').getByText('China Daily, 2013-11-18: Center links firms').waitFor();
  });

  it('sigma draws the whole graph, and lists what is said about an entity', async () => {
    const { page, answer } = await open('/sigma/', '/export/node-link');
    await page.waitForFunction('window.renderer');
    expect(await page.evaluate('[renderer.getGraph().order, renderer.getGraph().size]')).toEqual([
      answer.nodes.length,
      answer.edges.length,
    ]);
    await page.evaluate(`renderer.emit('enterNode', { node: 'wang-zhendong' })`);
    const aside = page.getByRole('complementary');
    await aside.getByRole('heading', { name: 'Wang Zhendong' }).waitFor();
    const near = answer.edges.filter(({ source, target }: Edge) => [source, target].includes('wang-zhendong'));
    expect(await aside.getByRole('article').count()).toBe(near.length);
  });

  it('Apollo Client lists who heads what, with who says so and when', async () => {
    const { page, answer } = await open('/apollo/', '/graphql');
    const items = page.getByRole('listitem');
    await items.first().waitFor();
    expect(await items.count()).toBe(answer.data.relations.nodes.length);
    await items.getByText('Wang Zhendong heads Shanghai Coffee Association').waitFor();
    const texts = await items.allTextContents();
    expect(texts.filter((text) => !text.endsWith('(China Daily, 2013-11-18)'))).toEqual([]);
  });
});

interface Drawn {
  readonly sentence: string;
  readonly start: string | null;
  readonly claims: readonly Claim[];
}

interface Claim {
  readonly saidOn: string | null;
  readonly source: { readonly published: string | null };
}

interface Edge {
  readonly source: string;
  readonly target: string;
}

function isDated({ saidOn, source }: Claim): boolean {
  return (saidOn ?? source.published) !== null;
}
