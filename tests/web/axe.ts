import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds against accessibility in a page as it stands, a line for each: the rule, and where it is broken. Where parts
 * of the page are named, only those are looked at.
 */
export async function violationsIn(page: Page, parts: readonly string[] = []): Promise<readonly string[]> {
  // Without frames there is nothing to gather, which else is done in a page of its own; with what is in order, it is most of the time.
  const looking = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  for (const selector of parts) looking.include(selector);
  const { violations } = await looking.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`));
}
