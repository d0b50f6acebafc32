import chromium from '@sparticuz/chromium';
import { chromium as driver, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { met } from '../support/test-needs.ts';

/** How a page is looked at: its size, its colours, how it is moved. */
export type Look = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion' | 'forcedColors'>;

/** A browser that looks at one origin only. */
export interface WatchingBrowser {
  /** Opens an address of the origin, `/graph?n=ssec`, in a page with a history of its own, and waits until it is loaded. */
  open(address: string, look?: Look): Promise<Page>;
  /** Opens a page of no address, for what a browser can do by itself. */
  blank(): Promise<Page>;
  /**
   * Closes every page. Throws, naming them, where one asked another host for anything, broke its own policy, or met an error
   * that nobody caught.
   */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

const DESKTOP: Look = { viewport: { width: 1280, height: 800 } };

/** As the program of @sparticuz/chromium wants it, apart from what would hide a fault: rules of the web are kept here. */
const ARGUMENTS = [
  ...chromium.args.filter((word) => !/^--(single-process|disable-web-security|allow-running)/.test(word)),
  ...['quic', 'background-networking', 'component-update', 'sync'].map((what) => `--disable-${what}`),
  '--no-first-run',
  // There is no graphics card here, and pictures put together without the make-believe one come sooner.
  '--disable-gpu-compositing',
  // Whoever asks another host is found out, and not answered.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts a Chromium that watches pages of an origin. `GUANXI_TEST_BROWSER` names another program than the one from npm. */
export async function openBrowser(origin: string): Promise<WatchingBrowser> {
  met('browser');
  const browser = await driver.launch({
    executablePath: process.env.GUANXI_TEST_BROWSER || (await chromium.executablePath()),
    args: ARGUMENTS,
  });
  const seen: string[] = [];
  return {
    blank: () => browser.newPage(),
    open: (address, look) => open(browser, origin, seen, address, { ...DESKTOP, ...look }),
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      const faults = seen.splice(0);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
    close: () => browser.close(),
  };
}

async function open(browser: Browser, origin: string, seen: string[], address: string, look: Look): Promise<Page> {
  const context = await browser.newContext({ ...look, locale: 'en-GB' });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(http|ws)/.test(protocol) && asked !== origin) seen.push(`asked another host: ${request.url()}`);
  });
  context.on('weberror', (error) => seen.push(`nobody caught: ${String(error.error().stack)}`));
  context.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) seen.push(message.text());
  });
  const page = await context.newPage();
  await page.goto(origin + address);
  return page;
}
