import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds against accessibility in a page as it stands, a line for each: the rule, and where it is broken. What is
 * within `others` is not ours to mend, and is not looked at.
 */
export async function violationsIn(page: Page, others: readonly string[] = []): Promise<readonly string[]> {
  const looking = new AxeBuilder({ page });
  for (const selector of others) looking.exclude(selector);
  const { violations } = await looking.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`));
}
