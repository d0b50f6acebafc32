/**
 * How long the explorer's drawings keep the main thread busy, by hand:
 *
 *     npx tsx bench/web/drawing-frames.ts [entities] [relations]
 *
 * Builds the page beside this file and draws a synthetic scene (400 entities and 1,200 relations, each with its label,
 * unless told otherwise) in the Chromium of npm; pans it, zooms it and drags an entity; adds the last 25 entities to the
 * rest; then draws an overview of 10,000 entities. For each it prints how many frames were drawn, and the main thread's CPU time a frame in ms: of all its tasks,
 * and of scripts, style and layout among them (CDP `Performance.getMetrics` in thread ticks: what others on the machine do
 * is not counted). `first` is from the answer in hand to the frame that shows it, `placed` to the frame that shows it laid
 * out, `shown` and `overview` likewise, in ms of the wall clock.
 */
import chromium from '@sparticuz/chromium';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type CDPSession, type Page } from 'playwright-core';
import { build, preview } from 'vite';

const [entities = 400, relations = 1200] = process.argv.slice(2).map(Number);
const FRAMES = 40;
const OVERVIEW = [10_000, 30_000] as const;
const EXPANSION = 25;
const SETTLE_MS = 1000;

const outDir = await mkdtemp(join(tmpdir(), 'guanxi-bench-'));
const page = join(import.meta.dirname, 'page.html');
const config = { root: import.meta.dirname, configFile: false, logLevel: 'warn' } as const;
const made = {
  outDir,
  emptyOutDir: true,
  chunkSizeWarningLimit: 2000,
  target: 'es2023',
  rolldownOptions: { input: page },
};
await build({ ...config, build: made });
const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
try {
  await measure(await browser.newPage({ viewport: { width: 1280, height: 800 } }));
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true });
}

async function measure(tab: Page): Promise<void> {
  await tab.goto(`${server.resolvedUrls!.local[0]!}page.html`);
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { first, placed } = await tab.evaluate(([n, m]) => window.measured.draw(n, m), [entities, relations] as const);
  const elements = await tab.evaluate(() => document.querySelectorAll('.drawing *').length);
  console.log({ entities, relations, elements, first: Math.round(first), placed: Math.round(placed) });
  await tab.waitForTimeout(SETTLE_MS);
  await perFrame('pan, all in sight', tab, session, () => pan(tab));
  await perFrame('zoom', tab, session, () => tab.evaluate((count) => window.measured.zoom(count), FRAMES));
  for (let step = 0; step < 5; step++) await tab.locator('.camera-buttons button').first().click();
  await tab.waitForTimeout(SETTLE_MS);
  await perFrame('pan, labels of curves in sight', tab, session, () => pan(tab));
  await perFrame('drag of an entity', tab, session, () => drag(tab));
  await tab.reload();
  const { shown, moved } = await tab.evaluate(([n, m, added]) => window.measured.expand(n, m, added), [
    entities,
    relations,
    EXPANSION,
  ] as const);
  console.log({ entities, added: EXPANSION, shown: Math.round(shown), moved });
  // A page of its own: what the drawing has left to the compositor would be waited for.
  await tab.reload();
  const overview = await tab.evaluate(([n, m]) => window.measured.overview(n, m), OVERVIEW);
  console.log({ entities: OVERVIEW[0], relations: OVERVIEW[1], overview: Math.round(overview) });
}

async function perFrame(name: string, tab: Page, session: CDPSession, act: () => Promise<void>): Promise<void> {
  const [metrics, drawn] = [await metricsOf(session), await tab.evaluate(() => window.measured.frames())];
  await act();
  const [after, frames] = [await metricsOf(session), (await tab.evaluate(() => window.measured.frames())) - drawn];
  const ms = (key: string) => Number(((1000 * (after[key]! - metrics[key]!)) / frames).toFixed(1));
  const [all, scripts, style, layout] = ['Task', 'Script', 'RecalcStyle', 'Layout'].map((what) =>
    ms(`${what}Duration`),
  );
  console.log(name.padEnd(32), { frames, all, scripts, style, layout });
}

async function metricsOf(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function pan(tab: Page): Promise<void> {
  const spot = await tab.evaluate(() => {
    for (let x = 300; x < 1000; x += 20)
      for (let y = 200; y < 600; y += 20) if (document.elementFromPoint(x, y)?.tagName === 'svg') return { x, y };
    throw new Error('There is no empty spot to pan from.');
  });
  await moveFrom(tab, spot);
}

async function drag(tab: Page): Promise<void> {
  const spot = await tab.evaluate(() => {
    const outlines = [...document.querySelectorAll('.node .outline')].map((one) => one.getBoundingClientRect());
    const { left, top, width, height } = outlines.find(
      (one) => one.left > 300 && one.left < 900 && one.top > 200 && one.top < 600,
    )!;
    return { x: left + width / 2, y: top + height / 2 };
  });
  await moveFrom(tab, spot);
}

async function moveFrom(tab: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  for (let frame = 0; frame < FRAMES; frame++) await tab.mouse.move(x + 3 * frame, y + 2 * frame);
  await tab.mouse.up();
}
