import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import type { Look } from './browser.ts';
import { openExplorer, type Explorer } from './explorer.ts';

const NARROW: Look = { viewport: { width: 360, height: 740 } };
const GRAPH = '/graph?n=dong-rongyong,saic,shanghai-coffee-association,the-state,wang-zhendong&asof=2012&and=2014';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
}, 240_000);
afterEach(() => explorer.closePages());
afterAll(() => explorer.close());

const open: Explorer['open'] = (...given) => explorer.openPatiently(...given);

/** Clicks as a finger does: where the element is seen, if nothing lies over it. */
async function isInReach(control: Locator): Promise<void> {
  await control.click({ trial: true });
}

describe('on a screen of 360 pixels', () => {
  it.each(['en', 'zh'])('nothing of a page lies beside it, and the header is one row (%s)', async (lang) => {
    for (const address of [`/?lang=${lang}`, `${GRAPH}&lang=${lang}`, `/questions/former-staff?lang=${lang}`]) {
      const page = await open(address, NARROW);
      await page.locator('main').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const tops = await page
        .locator('header button')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
    }
  });

  it('the graph keeps its buttons, and what is compared can be read below it', async () => {
    const page = await open(GRAPH, NARROW);
    await page.getByRole('button', { name: /^Wang Zhendong,/ }).waitFor();
    await isInReach(page.getByRole('button', { name: 'Show everything' }));
    await isInReach(page.getByText('So in 2012 and in 2014'));
  });

  it('what can be done with a row of a table is in reach, however wide the table', async () => {
    const page = await open(`${GRAPH}&view=table`, NARROW);
    const actions = page.getByRole('button', { name: 'Actions for Wang Zhendong' });
    await actions.waitFor();
    const { x, width } = (await actions.boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(360);
    const row = page.getByRole('row', { name: /Wang Zhendong/ }).first();
    const [count, own] = await row.evaluate((element) =>
      [...element.children].slice(-2).map((cell) => cell.getBoundingClientRect()),
    );
    expect(count!.right).toBeLessThanOrEqual(own!.left + 1);
  });
});

describe('where the colours are the reader’s own', () => {
  const FORCED: Look = { forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' };

  it('the sign of a change can be told from its ground', async () => {
    const page = await open(GRAPH, FORCED);
    const sign = page.locator('.edge .sign').first();
    await sign.waitFor();
    const fillOf = (part: string) => sign.locator(part).evaluate((element) => getComputedStyle(element).fill);
    expect(await fillOf('text')).not.toBe(await fillOf('circle'));
  });

  it('the item of a menu that has the focus is outlined', async () => {
    const page = await open(GRAPH, FORCED);
    await page.getByRole('button', { name: /^Wang Zhendong,/ }).focus();
    await page.keyboard.press('Shift+F10');
    const item = page.getByRole('menuitem', { name: 'Open detail' }).and(page.locator('[data-focused]'));
    await item.waitFor();
    expect(await item.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  });
});

describe('the console, dark', () => {
  it('opens with operations, of which one is run', async () => {
    const page = await open('/console', { colorScheme: 'dark' });
    const choice = page.getByRole('menuitem', { name: 'WhoHeadsTheCoffeeAssociation' });
    // The choice is offered once GraphiQL has read the operations, which nothing on the page tells.
    do await page.getByRole('button', { name: 'Execute query' }).click();
    while (
      !(await choice.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      ))
    );
    await choice.click();
    await page.getByRole('region', { name: 'Result Window' }).getByText('"Wang Zhendong"').waitFor();
  });
});
