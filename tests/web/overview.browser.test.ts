import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { SceneData } from '../../web/src/scene/scene.ts';
import { openExplorer, type Explorer } from './explorer.ts';
import { syntheticScene } from './synthetic-scene.ts';

/** How often a picture is looked at, each time with the next frame at the earliest, until all is drawn. */
const LOOKS = 20;

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
}, 240_000);
afterEach(() => explorer.closePages());
afterAll(() => explorer.close());

/** Opens the table of a scene which the server is made to tell, whatever it is asked for. */
async function openTable(neighborhood: SceneData): Promise<Page> {
  const page = await explorer.openPatiently('/');
  await page.route('**/graphql', (route) => {
    const isScene = route.request().postData()!.includes('query Scene');
    return isScene ? route.fulfill({ json: { data: { neighborhood } } }) : route.continue();
  });
  await page.goto(new URL('/graph?n=entity-0&view=table', page.url()).href);
  await page.getByRole('heading', { name: `${neighborhood.nodes.length.toLocaleString('en')} entities` }).waitFor();
  return page;
}

describe('An overview of 10,000 entities with 30,000 relations', () => {
  it('draws them by WebGL, each kind in its colour, and says what it is', async () => {
    const page = await openTable(syntheticScene(10_000, 30_000));
    // Of so many there is no other drawing to choose.
    await page.getByRole('tab', { name: 'Graph' }).click();
    await page.getByText('An overview of 10,000 entities.').waitFor();
    const picture = page.getByRole('img', { name: /^10,000 entities, 30,000 relations/ });
    await picture.locator('canvas').first().waitFor();
    const kinds = ['person', 'firm', 'place', 'group'];
    let missing: readonly string[] = kinds;
    for (let look = 0; look < LOOKS && missing.length > 0; look += 1) missing = await coloursMissing(picture, kinds);
    expect(missing).toEqual([]);
  });
});

describe('An overview in a browser without WebGL', () => {
  it('is the usual drawing, and says so', async () => {
    const page = await openWithoutWebGl(syntheticScene(401, 500));
    await page.getByRole('button', { name: 'Show the overview' }).click();
    await page.getByRole('tab', { name: 'Graph' }).click();
    await page.getByText('This browser cannot draw the overview').waitFor();
    const drawing = page.getByRole('tabpanel').getByRole('group', { name: /^401 entities, 500 relations/ });
    await drawing.getByRole('button').first().waitFor();
    expect(await drawing.getByRole('button').count()).toBe(901);
    expect(await page.locator('canvas').count()).toBe(0);
  });

  it('is no drawing of more than a thousand: the table holds them all', async () => {
    const page = await openWithoutWebGl(syntheticScene(1001, 1200));
    await page.getByRole('tab', { name: 'Graph' }).click();
    await page.getByText('1,001 entities are too many for the usual drawing').waitFor();
    expect(await page.getByRole('tabpanel').locator('svg, canvas').count()).toBe(0);
  });
});

/** As where the graphics driver is not trusted. */
async function openWithoutWebGl(neighborhood: SceneData): Promise<Page> {
  const page = await openTable(neighborhood);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  return page;
}

/** Which of these kinds have no pixel of their colour in what is seen of an element. */
async function coloursMissing(seen: Locator, kinds: readonly string[]): Promise<readonly string[]> {
  const shot = (await seen.screenshot()).toString('base64');
  return seen.evaluate(
    async (element, [png, names]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const inked = new Set(Array.from({ length: data.length / 4 }, (_, at) => data.slice(4 * at, 4 * at + 3).join()));
      const probe = element.appendChild(document.createElement('span'));
      const missing = names.filter((name) => {
        probe.style.color = `var(--${name})`;
        return !inked.has(getComputedStyle(probe).color.match(/\d+/g)!.join());
      });
      probe.remove();
      return missing;
    },
    [shot, kinds] as const,
  );
}
