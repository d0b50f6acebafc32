import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, type Explorer } from './explorer.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer(undefined, { basePath: '/guanxi' });
});
afterEach(() => explorer.closePages());
afterAll(() => explorer.close());

describe('the explorer under a path', () => {
  it('asks for its graph, and goes from screen to screen, under the path', async () => {
    const page = await explorer.openPatiently('/guanxi/graph?n=ssec');
    await page
      .getByRole('button', { name: /^Shanghai Small Enterprises/ })
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Questions', exact: true }).click();
    await page.waitForURL('**/guanxi/questions*');
    await page.goBack();
    await page.waitForURL('**/guanxi/graph?n=ssec*');
    await page
      .getByRole('button', { name: /^Shanghai Small Enterprises/ })
      .first()
      .waitFor();
  });

  it('leads to its console, which asks under the path', async () => {
    const page = await explorer.openPatiently('/guanxi/questions');
    await page.getByRole('link', { name: 'Console' }).click();
    await page.waitForURL('**/guanxi/console*');
    const answered = page.waitForResponse((response) => response.url().endsWith('/guanxi/graphql'));
    expect((await answered).status()).toBe(200);
    expect(await page.getByRole('link', { name: 'Apollo Sandbox' }).getAttribute('href')).toBe('/guanxi/graphql');
  });
});

/** What Apollo's script does of what a policy could forbid: it shows Sandbox in a frame, and asks the server for it. */
const SCRIPT = `window.EmbeddedSandbox = class {
  constructor({ target, initialEndpoint }) {
    const frame = document.createElement('iframe');
    frame.src = 'https://sandbox.embed.apollographql.com/sandbox/explorer';
    document.querySelector(target).append(frame);
    const body = JSON.stringify({ query: '{ __typename }' });
    fetch(initialEndpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      .then((response) => response.text())
      .then((text) => (document.title = text));
  }
};`;

describe('the page of Apollo Sandbox', () => {
  it('may load it, show it and ask this server for it', async () => {
    const page = await explorer.blank();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/.test(message.text())) refused.push(message.text());
    });
    await page.route(/^https:/, (route) => {
      const url = route.request().url();
      if (/embeddable-sandbox.*\.js/.test(url)) return route.fulfill({ contentType: 'text/javascript', body: SCRIPT });
      return route.fulfill({ contentType: 'text/html', body: '<h1>Sandbox</h1>' });
    });
    await page.goto(`${explorer.origin}/guanxi/graphql`);
    await page.frameLocator('iframe').getByRole('heading', { name: 'Sandbox' }).waitFor();
    await page.waitForFunction(() => document.title.includes('"__typename":"Query"'));
    expect(refused).toEqual([]);
    await page.close();
  });
});
