import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { openExplorer, type Explorer } from './explorer.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterEach(() => explorer.closePages());
afterAll(() => explorer.close());

describe('the page at /', () => {
  it('is drawn, and asks no other host for anything', async () => {
    const page = await explorer.open('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.title()).toContain('Guanxi');
  });

  it.each([
    ['en', 'en', 'Questions'],
    ['zh', 'zh-Hans', '问题'],
  ])('is in the language that ?lang=%s names', async (lang, html, word) => {
    const page = await explorer.open(`/?lang=${lang}`);
    await page.getByRole('link', { name: word, exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(html);
  });

  it.each([
    ['en', 'light'],
    ['zh', 'dark'],
  ] as const)('has nothing that axe finds fault with (%s, %s)', async (lang, colorScheme) => {
    const page = await explorer.open(`/?lang=${lang}`, { colorScheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });
});

describe('the watching browser', () => {
  it('tells of what a page wants of another host', async () => {
    const page = await explorer.open('/healthz');
    await page.evaluate(() => fetch('http://elsewhere.invalid/').catch(() => undefined));
    await expect(explorer.closePages()).rejects.toThrow('http://elsewhere.invalid/');
  });
});
