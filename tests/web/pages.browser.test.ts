import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE } from '../support/article.ts';
import { violationsIn } from './axe.ts';
import { openExplorer, type Explorer } from './explorer.ts';

const PATHS = [
  '/entity/ssec',
  '/relation/wang-zhendong.heads.shanghai-coffee-association',
  `/source/${ARTICLE}`,
  '/question/heads',
  '/browse',
  '/browse/people',
  '/entity/nobody',
  '/search?q=coffee',
];

let site: Server;
let explorer: Explorer;
beforeAll(async () => {
  site = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html');
    if (url === '/element') {
      // A page that allows no more than the element needs.
      response.setHeader('content-security-policy', `script-src ${explorer.origin}; frame-src ${explorer.origin}`);
      response.end(`<script type="module" src="${explorer.origin}/guanxi-graph.js"></script>
        <guanxi-graph entities="shanghai-coffee-association,wang-zhendong" lang="en">Two entities.</guanxi-graph>
        <guanxi-graph id="page" entity="ssec">SSEC</guanxi-graph>`);
      return;
    }
    response.end(`<iframe src="${explorer.origin}/entity/ssec?embed=1" width="320" height="400"></iframe>
      <script>addEventListener('message', ({ data }) => { document.title = data.type + ' ' + (data.height > 400); });</script>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  explorer = await openExplorer(undefined, { embed: [originOf(site)] });
});
afterEach(() => explorer.closePages());
afterAll(async () => {
  await explorer.close();
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe.each([
  ['en', 'light', 1280],
  ['zh', 'dark', 390],
] as const)('the pages (%s, %s, %i pixels wide)', (lang, colorScheme, width) => {
  it.each(PATHS)('%s has nothing that axe objects to, and fits the width', async (path) => {
    const address = `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
    const page = await explorer.openPatiently(address, { colorScheme, viewport: { width, height: 800 } });
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe('a page', () => {
  it('leads from a source to a claim, and from there to the graph', async () => {
    const page = await explorer.openPatiently('/browse/sources');
    await page.locator(`a[href^="/source/${ARTICLE}"]`).first().click();
    await page.locator('#claim-r-wang-heads-coffee-association .remarks a').click();
    await page.getByRole('heading', { level: 1, name: /Wang Zhendong heads/ }).waitFor();
    await page.getByRole('link', { name: 'Open in the graph' }).click();
    await page.getByRole('button', { name: /^Wang Zhendong,/ }).waitFor();
  });

  it('within a page of another site shows no header, and tells how high it is', async () => {
    const page = await explorer.blank();
    page.setDefaultTimeout(60_000);
    await page.goto(originOf(site));
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: /^Guanxi · \d+ source/ }).waitFor();
    expect(await frame.getByRole('banner').count()).toBe(0);
    await page.waitForFunction(() => document.title === 'guanxi:height true');
    await page.close();
  });

  it('and a part of the graph are shown by one element in a page of another site', async () => {
    const page = await explorer.blank();
    page.setDefaultTimeout(60_000);
    await page.goto(`${originOf(site)}/element`);
    const graph = page.frameLocator('guanxi-graph >> nth=0 >> iframe');
    await graph.getByRole('button', { name: /^Wang Zhendong,/ }).waitFor();
    await graph.getByRole('link', { name: 'Open in Guanxi' }).waitFor();
    // As high as the page of the entity is, within bounds.
    await page.waitForFunction(() => document.getElementById('page')!.clientHeight > 1000);
    await page.close();
  });
});
