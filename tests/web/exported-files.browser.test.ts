import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openExplorer, type Explorer } from './explorer.ts';
import { readCsv } from './read-csv.ts';

const IDS = ['dong-rongyong', 'guangyu', 'saic', 'the-state'];

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterEach(() => explorer.closePages());
afterAll(() => explorer.close());

/** Saves the scene as the menu offers it, and reads the file. */
async function saved(page: Page, choice: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: /^(Export|导出)$/ }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: choice }).click();
  return readFile(await (await waiting).path());
}

describe('a scene that is saved', () => {
  it('is the same in every format, and tells where it came from', async () => {
    const address = `/graph?n=${IDS.join(',')}&asof=2013-11-18`;
    const page = await explorer.open(address);
    await page.locator('[data-id="saic"]').waitFor();
    const json = JSON.parse(String(await saved(page, /JSON/))) as {
      about: { address: string; asOf: string; sources: { id: string }[] };
      entities: { id: string; name: string }[];
      relations: { id: string; claims: { source: { id: string } }[] }[];
    };
    expect(json.entities.map(({ id }) => id).sort()).toEqual(IDS);
    expect(json.relations.length).toBeGreaterThan(2);
    expect(json.about.address).toContain(address);
    expect(json.about.sources.map(({ id }) => id)).toEqual([
      ...new Set(json.relations.flatMap(({ claims }) => claims.map(({ source }) => source.id))),
    ]);

    const entities = readCsv(String(await saved(page, /entities/)).slice(1));
    const relations = readCsv(String(await saved(page, /relations/)).slice(1));
    expect(entities.map(({ id, name }) => [id, name])).toEqual(json.entities.map(({ id, name }) => [id, name]));
    expect(relations.map(({ id }) => id)).toEqual(json.relations.map(({ id }) => id));

    const [graphml, svg] = [String(await saved(page, /GraphML/)), String(await saved(page, /SVG/))];
    const read = await page.evaluate(
      ([graph, drawing]) => {
        const xml = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
        const idsOf = (root: Document, selector: string) =>
          [...root.querySelectorAll(selector)].map((element) => element.id || element.getAttribute('data-id'));
        const picture = xml(drawing!);
        return {
          graph: [idsOf(xml(graph!), 'node'), idsOf(xml(graph!), 'edge')],
          about: JSON.parse(picture.querySelector('metadata')!.textContent) as unknown,
          texts: [...picture.querySelectorAll('text')].map(({ textContent }) => textContent),
          names: [...picture.querySelectorAll('g > title')].map(({ textContent }) => textContent),
          fonts: [...picture.querySelectorAll('text, svg > g[font-family]')].map((text) =>
            text.getAttribute('font-family'),
          ),
          foreign: picture.querySelectorAll('[class], [style], [href], script, foreignObject').length,
        };
      },
      [graphml, svg],
    );
    expect(read.graph).toEqual([json.entities.map(({ id }) => id), json.relations.map(({ id }) => id)]);
    expect(read.about).toEqual({ ...json.about, exported: expect.any(String) });
    const drawn = read.texts.join(' ');
    for (const { name } of json.entities) {
      // A long name is drawn in lines, the last of them cut; whoever cannot see it hears the whole.
      expect(drawn).toContain(name.split(' ')[0]);
      expect(read.names.filter((title) => title.startsWith(name))).not.toEqual([]);
    }
    expect(drawn).toContain('as of 2013-11-18');
    expect(drawn).toContain('CC-BY-4.0');
    expect(read.foreign).toBe(0);
    // Whoever opens it elsewhere has one of these for the Chinese, or is left to any font.
    const named = read.fonts.filter((fonts) => fonts !== null);
    expect(named.length).toBeGreaterThan(json.entities.length);
    expect(named.filter((fonts) => !/PingFang SC.*YaHei.*Noto Sans CJK SC.*sans-serif$/.test(fonts))).toEqual([]);
  });

  it.each([['saic'], IDS, [...IDS, 'shanghai-coffee-association', 'ssec', 'wang-zhendong']])(
    'is a drawing with a small margin around what is drawn (%s …)',
    async (...ids) => {
      const page = await explorer.open(`/graph?n=${[...ids].sort().join(',')}`);
      await page.locator('[data-id="saic"]').waitFor();
      await page.waitForURL(/[?&]p=/);
      const svg = String(await saved(page, /SVG/));
      const space = await page.evaluate((text) => {
        const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
        const root = document.body.appendChild(documentElement as unknown as SVGSVGElement);
        const [all, drawn, caption] = [root, ...root.querySelectorAll(':scope > g')].map((one) =>
          one.getBoundingClientRect(),
        ) as [DOMRect, DOMRect, DOMRect];
        return {
          width: all.width - drawn.width,
          left: drawn.left - all.left,
          right: all.right - drawn.right,
          top: drawn.top - all.top,
          under: caption.top - drawn.bottom,
          below: all.bottom - caption.bottom,
        };
      }, svg);
      for (const side of ['left', 'right', 'top', 'under', 'below'] as const)
        expect(space[side]).toBeGreaterThanOrEqual(16);
      for (const side of ['top', 'under', 'below'] as const) expect(space[side]).toBeLessThan(48);
      // Where the caption is wider than the drawing, that stands in the middle.
      expect(Math.abs(space.left - space.right)).toBeLessThan(2);
      if (ids.length > IDS.length) expect(space.left).toBeLessThan(32);
    },
  );

  it('is a picture as many times as large as is asked', async () => {
    const page = await explorer.open(`/graph?n=${IDS.join(',')}`);
    // Until it is laid out a drawing moves, and what two pictures of it show is not the same.
    await page.waitForURL(/[?&]p=/);
    await page.reload();
    await page.locator('[data-id="saic"]').waitFor();
    const sizes = [];
    for (const choice of [/PNG, 1×/, /PNG, 4×/]) {
      const png = await saved(page, choice);
      expect(png.toString('latin1')).toContain('iTXtDescription');
      sizes.push([png.readUInt32BE(16), png.readUInt32BE(20)] as const);
    }
    const [[width, height], large] = sizes as [readonly [number, number], readonly [number, number]];
    expect(large).toEqual([4 * width, 4 * height]);
    expect(width).toBeGreaterThan(400);
  });

  it('is a picture with its Chinese characters, also where the machine has none', async () => {
    const page = await explorer.open('/graph?n=saic&lang=zh');
    await page.locator('[data-id="saic"]').waitFor();
    await page.waitForURL(/[?&]p=/);
    // The caption begins with 关系 in letters of 11 pixels: as much ink as on the page, where a box would have far less.
    const [, x, y] = /<text x="([\d.]+)" y="([\d.]+)">关系/.exec(String(await saved(page, /SVG/)))!;
    const png = (await saved(page, /PNG.*4/)).toString('base64');
    const [inPicture, onPage] = await page.evaluate(
      async ([data, left, base]) => {
        const inkIn = (context: OffscreenCanvasRenderingContext2D, fromLeft: number, fromTop: number) =>
          context.getImageData(fromLeft, fromTop, 88, 52).data.reduce((ink, value) => ink + 255 - value, 0);
        const contextOf = (width: number, height: number) => new OffscreenCanvas(width, height).getContext('2d')!;
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const picture = contextOf(image.width, image.height);
        picture.drawImage(image, 0, 0);
        const own = contextOf(100, 60);
        const { fontFamily, color } = getComputedStyle(document.body);
        own.fillStyle = 'white';
        own.fillRect(0, 0, 100, 60);
        own.fillStyle = color;
        own.font = `44px ${fontFamily}`;
        own.fillText('关系', 0, 40);
        return [inkIn(picture, 4 * left, Math.round(4 * base) - 40), inkIn(own, 0, 0)];
      },
      [png, Number(x), Number(y)] as const,
    );
    expect(inPicture / onPage).toBeGreaterThan(0.8);
    expect(inPicture / onPage).toBeLessThan(1.25);
  });
});
