import type { Page } from 'playwright-core';

/** Waits until everything that a page shows has come, as it says itself: sooner than a network is known to be idle. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.skeleton, [aria-busy="true"]') === null);
}
