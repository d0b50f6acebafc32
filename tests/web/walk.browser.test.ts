import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { violationsIn } from './axe.ts';
import { openExplorer, type Explorer } from './explorer.ts';
import { settled } from './settled.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
}, 240_000);
afterEach(() => explorer.closePages());
afterAll(() => explorer.close());

const open: Explorer['open'] = (...given) => explorer.openPatiently(...given);

/** An entity in the graph: a button whose name begins with the entity's. */
function entity(page: Page, name: string) {
  return page.getByRole('tabpanel').getByRole('button', { name: new RegExp(`^${name},`) });
}

function detail(page: Page) {
  return page.getByRole('complementary', { name: 'Detail' });
}

const SOME = 'dong-rongyong,guangyu,saic,shanghai-coffee-association,ssec,the-state,wang-zhendong';

describe('by mouse', () => {
  it('goes from "coffee" to the association, its head, and who says so', async () => {
    const page = await open('/');
    await page.getByRole('combobox', { name: 'Search' }).fill('coffee');
    await page.getByRole('option', { name: /^Shanghai Coffee Association/ }).click();
    await entity(page, 'Shanghai Coffee Association').waitFor();
    await entity(page, 'Wang Zhendong').click();
    await detail(page).getByRole('heading', { level: 2, name: 'Wang Zhendong' }).waitFor();
    await detail(page)
      .getByRole('button', { name: /^Wang Zhendong heads Shanghai Coffee Association/ })
      .click();
    await detail(page).getByText('Center links firms with foreign partners').first().waitFor();
    expect(await detail(page).textContent()).toMatch(/China Daily.*2013-11-18/s);
  });

  it('finds the way from Dong Rongyong to the State, in cited sentences', async () => {
    const page = await open('/graph?n=dong-rongyong,the-state&s=dong-rongyong');
    await detail(page).getByRole('button', { name: 'Path from here…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'To' }).fill('the State');
    await page
      .getByRole('option', { name: /^the State/ })
      .first()
      .click();
    await dialog.getByText('Dong Rongyong formerly worked at').first().waitFor();
    const told = await dialog.textContent();
    expect(told).toMatch(/the State own(s|ed) Shanghai Automotive Industry Corp/);
    expect(told).toContain('Center links firms with foreign partners');
  });

  it('draws less as of a time before what happened, and moves nothing', async () => {
    const page = await open(`/graph?n=${SOME}`);
    await entity(page, 'Dong Rongyong').waitFor();
    const founding = page.getByRole('tabpanel').getByRole('button', { name: /^Dong Rongyong founded/ });
    await founding.waitFor();
    await page.waitForURL(/[?&]p=/);
    const before = new URL(page.url()).searchParams.get('p');
    const field = page.getByRole('textbox', { name: 'As of' });
    await field.fill('1999');
    await field.press('Enter');
    await founding.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('asof')).toBe('1999');
    expect(new URL(page.url()).searchParams.get('p')).toBe(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await founding.waitFor();
  });

  it('shows the answer to a question as a table, and as a graph', async () => {
    const page = await open('/questions/former-staff');
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('table').textContent()).toContain('Dong Rongyong');
    await page.getByRole('link', { name: /graph/i }).click();
    await entity(page, 'Dong Rongyong').waitFor();
  });
});

describe('an address', () => {
  it.each([
    `/graph?n=${SOME}&s=wang-zhendong&asof=2012`,
    `/graph?n=${SOME}&view=table&hide=PLACE`,
    `/graph?n=${SOME}&view=timeline&lang=zh`,
  ])('reloads to the same view: %s', async (address) => {
    // While a graph glides to its places, which names have room on it is still to be seen.
    const page = await open(address, { reducedMotion: 'reduce' });
    const told = await toldBy(page);
    const url = page.url();
    await page.reload();
    expect(await toldBy(page)).toBe(told);
    expect(page.url()).toBe(url);
  });
});

/** What the shown tab tells once all has come; a graph is there when its places stand in the address. */
async function toldBy(page: Page): Promise<string> {
  await page.getByRole('tabpanel').waitFor();
  await settled(page);
  if (!page.url().includes('view=')) await page.waitForURL(/[?&]p=/);
  return page.getByRole('tabpanel').ariaSnapshot();
}

describe('an address with a fault', () => {
  it.each([
    ['/graph?n=wang-zhendong&tab=maps', 'tab=maps', 'Unknown id'],
    ['/graph?n=wang-zhendong,nobody-at-all', 'nobody-at-all', 'not understood'],
  ])('is shown with the fault named, and nothing else: %s', async (address, named, other) => {
    const page = await open(address);
    await entity(page, 'Wang Zhendong').waitFor();
    const notice = page.locator('.notices');
    await notice.getByText(named).waitFor();
    expect(await notice.textContent()).not.toContain(other);
  });
});

describe('by keyboard alone', () => {
  it('goes from "coffee" to the association, expands its head, and reads who says so', async () => {
    const page = await open('/');
    const { keyboard } = page;
    await page.getByRole('combobox', { name: 'Search' }).focus();
    await keyboard.type('coffee');
    await chooseByKeys(page, /^Shanghai Coffee Association/);
    const head = entity(page, 'Wang Zhendong');
    await head.waitFor();
    // Which entity is nearest is told once all stand in their places.
    await page.waitForURL(/[?&]p=/);
    await entity(page, 'Shanghai Coffee Association').focus();
    // To the nearest entity in some direction, and back to where one began, until the head is reached.
    for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      if (await isFocused(head)) break;
      await entity(page, 'Shanghai Coffee Association').focus();
      await keyboard.press(arrow);
    }
    expect(await isFocused(head)).toBe(true);
    await keyboard.press('e');
    await entity(page, 'an international coffee trading centre [^,]*, unnamed.').waitFor();
    await keyboard.press('Enter');
    await detail(page).getByRole('heading', { level: 2, name: 'Wang Zhendong' }).waitFor();
    // Folded away until it is asked for, which the keyboard does as it does with any other button.
    await detail(page).getByText('China Daily').first().waitFor({ state: 'attached' });
  });

  it('finds the way from Dong Rongyong to the State, reads who says so, and is back where it began', async () => {
    const page = await open('/graph?n=dong-rongyong,the-state');
    const { keyboard } = page;
    await entity(page, 'Dong Rongyong').focus();
    await keyboard.press('Enter');
    await focused(detail(page).getByRole('heading', { level: 2, name: 'Dong Rongyong' })).waitFor();
    await keyboard.press('Tab');
    const path = detail(page).getByRole('button', { name: 'Path from here…' });
    await along(page, path);
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await focused(dialog.getByRole('combobox', { name: 'To' })).waitFor();
    await keyboard.type('the State');
    await chooseByKeys(page, /^the State/);
    await dialog.getByText('Dong Rongyong formerly worked at').first().waitFor();
    expect(await dialog.textContent()).toContain('Center links firms with foreign partners');
    // Where the end was chosen it can be changed, and from there one goes on.
    const change = focused(dialog.getByRole('button', { name: 'Change “To”', description: 'the State' }));
    await change.waitFor();
    await keyboard.press('Enter');
    await focused(dialog.getByRole('combobox', { name: 'To' })).waitFor();
    await keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await focused(path).waitFor();
    await keyboard.press('Escape');
    await focused(entity(page, 'Dong Rongyong')).waitFor();
  });

  it('marks two entities and has the way between them added to the scene', async () => {
    const page = await open('/graph?n=dong-rongyong,the-state');
    const { keyboard } = page;
    await entity(page, 'Dong Rongyong').focus();
    await keyboard.press('p');
    await page.getByRole('button', { name: /^Dong Rongyong,.* marked as an end of a path$/ }).waitFor();
    await entity(page, 'the State').focus();
    await keyboard.press('p');
    const add = page.getByRole('dialog').getByRole('button', { name: 'Add to the scene' }).first();
    await add.waitFor();
    await tabTo(page, add);
    await keyboard.press('Enter');
    await entity(page, 'Shanghai Automotive Industry Corp[^,]*').waitFor();
  });

  it('hears once what an expansion has added', async () => {
    const page = await open('/graph?n=dong-rongyong,the-state');
    await entity(page, 'Dong Rongyong').waitFor();
    const heard = await listen(page);
    await entity(page, 'Dong Rongyong').focus();
    await page.keyboard.press('e');
    await page.getByText('Added 2 of 2: 2 firms.').waitFor({ state: 'attached' });
    await entity(page, 'Shanghai Automotive Industry Corp[^,]*').waitFor();
    await entity(page, 'the State').focus();
    await page.keyboard.press('h');
    await page.getByText(/^Removed 1 entity/).waitFor({ state: 'attached' });
    expect((await heard()).filter((text) => text.startsWith('Added'))).toEqual(['Added 2 of 2: 2 firms.']);
  });

  it('collapses what it has expanded, takes that back, and hears when nothing is left to collapse', async () => {
    const page = await open('/graph?n=dong-rongyong,the-state');
    const { keyboard } = page;
    const firm = entity(page, 'Shanghai Automotive Industry Corp[^,]*');
    await entity(page, 'Dong Rongyong').focus();
    const heard = await listen(page);
    // The same once more is heard once more.
    for (const times of [1, 2]) {
      await keyboard.press('c');
      while ((await heard()).length < times) await page.waitForTimeout(20);
    }
    await page.getByText(/^Nothing to collapse/).waitFor({ state: 'attached' });
    await keyboard.press('e');
    await firm.waitFor();
    await keyboard.press('c');
    await entity(page, 'Shanghai Guangyu[^,]*').waitFor({ state: 'detached' });
    // The other of the two ties him to the State.
    await firm.waitFor();
    await focused(entity(page, 'Dong Rongyong')).waitFor();
    await page.getByText(/^Removed 1 entity/).waitFor({ state: 'attached' });
    await keyboard.press('Control+z');
    await entity(page, 'Shanghai Guangyu[^,]*').waitFor();
  });

  it('saves the relations as a file', async () => {
    const page = await open(`/graph?n=${SOME}`);
    const { keyboard } = page;
    await entity(page, 'Dong Rongyong').focus();
    await keyboard.press('/');
    const search = page.getByRole('combobox', { name: 'Search' });
    const skip = page.getByRole('button', { name: 'Skip to the graph' });
    await focused(search).waitFor();
    await keyboard.press('Tab');
    await focused(skip).waitFor();
    await keyboard.press('Enter');
    await page.locator('.node:focus').waitFor();
    await keyboard.press('/');
    await focused(search).waitFor();
    await keyboard.press('Tab');
    await focused(skip).waitFor();
    await keyboard.press('Tab');
    const menu = page.getByRole('button', { name: 'Export' });
    await along(page, menu);
    await keyboard.press('Enter');
    const choice = page.getByRole('menuitem', { name: /relations/ });
    await choice.waitFor();
    await along(page, choice, 'ArrowDown');
    const saving = page.waitForEvent('download');
    await keyboard.press('Enter');
    expect((await saving).suggestedFilename()).toMatch(/^guanxi-.*\.relations\.csv$/);
    await focused(menu).waitFor();
  });
});

/** Goes down the list of hits to an option, and takes it. */
async function chooseByKeys(page: Page, name: RegExp): Promise<void> {
  const option = page.getByRole('option', { name }).first();
  await option.waitFor();
  const hits = await page.getByRole('option').count();
  for (let down = 0; down < hits && (await option.getAttribute('data-focused')) === null; down += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Goes from one tool, or item of a menu, to the next until the wanted one has the focus. */
async function along(page: Page, wanted: Locator, key = 'ArrowRight'): Promise<void> {
  for (let steps = 0; steps < 12 && !(await isFocused(wanted)); steps += 1) await page.keyboard.press(key);
  await focused(wanted).waitFor();
}

async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let steps = 0; steps < 24 && !(await isFocused(wanted)); steps += 1) await page.keyboard.press('Tab');
  await focused(wanted).waitFor();
}

/** What of an element has the focus: itself, or nothing. */
function focused(locator: Locator): Locator {
  return locator.and(locator.page().locator(':focus'));
}

/** Listens as a screen reader does; what is returned tells what it has been told since. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const texts = await page.evaluateHandle(() => {
    const heard: string[] = [];
    const observer = new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role=status]'),
      );
      for (const region of new Set(regions)) if (region) heard.push(region.textContent);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    return heard;
  });
  return () => texts.jsonValue();
}

async function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

describe('who does not see the drawing', () => {
  it('finds every entity and every relation of it by name', async () => {
    const page = await open(`/graph?n=${SOME}`);
    await entity(page, 'Wang Zhendong').waitFor();
    const { data } = await explorer.graph.ask(
      'query ($ids: [ID!]!) { neighborhood(ids: $ids, limit: 7) { nodes { name(lang: "en") } relations { sentence } } }',
      { ids: SOME.split(',') },
    );
    const { nodes, relations } = (
      data as { neighborhood: { nodes: { name: string }[]; relations: { sentence: string }[] } }
    ).neighborhood;
    const names = await page
      .getByRole('tabpanel')
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    const missing = [
      ...nodes.map(({ name }) => name).filter((name) => !names.some((text) => text.startsWith(`${name},`))),
      ...relations.map(({ sentence }) => sentence).filter((sentence) => !names.some((text) => text.includes(sentence))),
    ];
    expect(relations.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
  });

  it.each([
    ['graph', 'en', 'light'],
    ['graph', 'zh', 'dark'],
    ['table', 'zh', 'light'],
    ['timeline', 'en', 'dark'],
  ] as const)('meets nothing that axe finds fault with (%s, %s, %s)', async (tab, lang, colorScheme) => {
    const page = await open(`/graph?n=${SOME}&s=wang-zhendong&asof=2012&view=${tab}&lang=${lang}`, { colorScheme });
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    await settled(page);
    expect(await violationsIn(page)).toEqual([]);
  });
});
