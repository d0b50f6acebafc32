import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, type Explorer } from './explorer.ts';
import { violationsIn } from './axe.ts';

const GRAPH = '/graph?n=dong-rongyong,saic,shanghai-coffee-association,wang-zhendong&asof=2012';
const FRAME = { viewport: { width: 400, height: 300 } };

let explorer: Explorer;
let site: Server;
let other: Server;
beforeAll(async () => {
  [site, other] = [await startSite(), await startSite()];
  explorer = await openExplorer(undefined, { embed: [originOf(site)] });
});
afterEach(() => explorer.closePages());
afterAll(async () => {
  await explorer.close();
  await stop(site);
  await stop(other);
});

const open: Explorer['open'] = (...given) => explorer.openPatiently(...given);

/** Another site, on a port of its own, which shows the graph in a frame. */
async function startSite(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<iframe src="${explorer.origin}${GRAPH}&embed=1" width="400" height="300"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const originOf = (site: Server) => `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

async function stop(site: Server): Promise<void> {
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
}

describe.each([
  ['en', 'Open in Guanxi', 'As of 2012', /^Wang Zhendong,/, 'Search'],
  ['zh', '在“关系”中打开', '截至 2012', /^Wang Zhendong，/, '搜索'],
])('a page with embed=1 (%s)', (lang, link, time, entity, search) => {
  it('shows the drawing and its time, and nothing of the page around it, in 400 by 300 pixels', async () => {
    const page = await open(`${GRAPH}&lang=${lang}&embed=1`, FRAME);
    await page.getByRole('button', { name: entity }).waitFor();
    expect(await page.getByRole('banner').count()).toBe(0);
    expect(await page.getByRole('combobox', { name: search }).count()).toBe(0);
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await page.locator('.time-bar, .legend-panel, .tools').count()).toBe(0);
    expect(await page.getByText(time).isVisible()).toBe(true);
    expect(
      await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]),
    ).toEqual([400, 300]);
    await page.locator('.camera-buttons button').last().click({ trial: true });
    const { y, height } = (await page.locator('.camera-buttons').boundingBox())!;
    expect(y + height).toBeLessThanOrEqual((await page.locator('.embed-bar').boundingBox())!.y);
    expect((await page.locator('.graph-view').boundingBox())!.height).toBeGreaterThan(250);
    expect(await violationsIn(page)).toEqual([]);
  });

  it('leads to the whole page, of the same view, in a new tab', async () => {
    const page = await open(`${GRAPH}&lang=${lang}&embed=1`, FRAME);
    await page.getByRole('button', { name: entity }).waitFor();
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: link }).click();
    const whole = await opened;
    await whole.getByRole('banner').waitFor({ timeout: 60_000 });
    const { pathname, searchParams } = new URL(whole.url());
    expect([pathname, searchParams.get('asof'), searchParams.get('embed')]).toEqual(['/graph', '2012', null]);
    expect(searchParams.get('n')).toContain('wang-zhendong');
    expect(page.url()).toContain('embed=1');
  });
});

describe('within a page with embed=1', () => {
  it('the detail opens and closes by the keyboard, and what one does there stays within the frame', async () => {
    const page = await open(`${GRAPH}&embed=1`, FRAME);
    await page.getByRole('button', { name: /^Wang Zhendong,/ }).focus();
    await page.keyboard.press('Enter');
    const detail = page.getByRole('complementary', { name: 'Detail' });
    await detail.waitFor();
    await detail.getByRole('heading', { name: 'Wang Zhendong' }).first().waitFor();
    await page.keyboard.press('Escape');
    await detail.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).searchParams.get('s')).toBe('wang-zhendong');
    expect(new URL(page.url()).searchParams.get('embed')).toBe('1');
    await page.getByRole('button', { name: /^Wang Zhendong,/ }).focus();
    await page.keyboard.press('e');
    await page.waitForURL(/[?&]n=[^&]*shanghai-sugar|[?&]n=(?:[^&,]+,){4}/);
    expect(await page.getByRole('banner').count()).toBe(0);
  });

  it('a finger opens and closes the detail of what it has chosen by a button', async () => {
    const page = await open(`${GRAPH}&s=wang-zhendong&embed=1`, FRAME);
    await page.getByRole('button', { name: /^Wang Zhendong,/ }).waitFor();
    const button = page.getByRole('button', { name: 'Detail', exact: true });
    const detail = page.getByRole('complementary', { name: 'Detail' });
    expect(await detail.isVisible()).toBe(false);
    await button.click();
    await detail.waitFor();
    await button.click();
    await detail.waitFor({ state: 'hidden' });
  });
});

describe('in a frame of another site', () => {
  it('is shown where GUANXI_EMBED names the site', async () => {
    const page = await explorer.blank();
    page.setDefaultTimeout(60_000);
    await page.goto(originOf(site));
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: /^Wang Zhendong,/ }).waitFor();
    await frame.getByRole('link', { name: 'Open in Guanxi' }).waitFor();
    await page.close();
  });

  it('is refused by the browser where it does not', async () => {
    const page = await explorer.blank();
    const refused = page.waitForEvent('requestfailed');
    await page.goto(originOf(other));
    expect((await refused).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
    await page.close();
  });
});
