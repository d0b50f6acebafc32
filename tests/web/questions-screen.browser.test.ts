import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { openExplorer, type Explorer } from './explorer.ts';
import { settled } from './settled.ts';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterEach(() => explorer.closePages());
afterAll(() => explorer.close());

describe('the questions', () => {
  it('are found by what they say, and opened by their titles', async () => {
    const page = await explorer.open('/questions');
    await page.getByRole('searchbox', { name: 'Filter the questions' }).fill('formerly founded');
    await page.getByText('1 question', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('formerly founded');
    await page.getByRole('link', { name: 'Who formerly worked at a firm' }).click();
    await page.getByRole('heading', { level: 1, name: 'Who formerly worked at a firm' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/questions/former-staff');
  });

  it('are answered with a table, cited sentences and what is not said; the answer is seen as a graph', async () => {
    const page = await explorer.open('/questions/former-staff');
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByRole('cell', { name: 'Dong Rongyong', exact: true }).first().waitFor();
    expect(await answer.getByRole('complementary', { name: 'What is not said' }).isVisible()).toBe(true);
    await answer.getByRole('link', { name: '[1]' }).first().click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('China Daily');
    await answer.getByRole('link', { name: /on the graph/ }).click();
    await page.waitForURL(/\/graph\?/);
    expect(new URL(page.url()).searchParams.get('n')?.split(',')).toEqual(
      expect.arrayContaining(['dong-rongyong', 'saic']),
    );
  });

  it('are asked of what one finds by name', async () => {
    const page = await explorer.open('/questions/evidence');
    const field = page.getByRole('combobox', { name: 'Entity' });
    await field.fill('coffee assoc');
    await page.getByRole('option', { name: 'Shanghai Coffee Association' }).click();
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.waitForURL(/shanghai-coffee-association/);
    await page
      .getByRole('region', { name: 'Answer' })
      .getByText(/Wang Zhendong/)
      .first()
      .waitFor();
    const address = page.url().slice(new URL(page.url()).origin.length);
    // Whoever opens the address sees the same.
    const again = await explorer.open(address);
    await again
      .getByRole('region', { name: 'Answer' })
      .getByText(/Wang Zhendong/)
      .first()
      .waitFor();
    // The field has the id at first, and the name once the server has told it.
    const named = again.locator('[value="Shanghai Coffee Association"]');
    await again.getByRole('combobox', { name: 'Entity' }).and(named).waitFor();
  });

  it('offer the words that a variable allows', async () => {
    const page = await explorer.open('/questions/absence');
    const field = page.getByRole('combobox', { name: 'Predicate' });
    await field.selectOption('FOUNDED');
    expect(await field.locator('option:checked').textContent()).toBe('founded (FOUNDED)');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.waitForURL(/FOUNDED/);
    await page.getByRole('region', { name: 'Answer' }).getByRole('table').waitFor();
  });

  it.each([
    ['an id that nothing has', '/questions/heads?with={"organization":"ssecc"}', /no entity "ssecc".*"ssec"/],
    ['a date that is none', '/questions/staff?with={"organization":"saic","asOf":"20x"}', /"20x" is no date/],
    ['a question that there is none of', '/questions/nothing-here', /no question named “nothing-here”/],
  ])('say what is wrong with %s', async (_what, address, words) => {
    const page = await explorer.open(address);
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
  });

  it('say so when the server does not answer, and can be asked again', async () => {
    const page = await explorer.open('/questions');
    await page.getByText(/^\d+ questions$/).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Where do the sources disagree?' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('The server does not answer.').waitFor({ timeout: 20_000 });
    await page.unroute('**/graphql');
    await alert.getByRole('button').click();
    await page.getByRole('region', { name: 'Answer' }).waitFor();
  });

  it.each([
    ['en', 'light'],
    ['zh', 'dark'],
  ] as const)('have nothing that axe finds fault with (%s, %s)', async (lang, colorScheme) => {
    for (const address of [`/questions?lang=${lang}`, `/questions/staff?lang=${lang}`]) {
      const page = await explorer.open(address, { colorScheme });
      await page.locator('main[aria-busy="false"]').waitFor();
      await settled(page);
      expect(await violationsIn(page)).toEqual([]);
    }
  });
});

describe('the console', () => {
  it('edits, completes and runs a question’s operation with nothing but this server', async () => {
    const page = await explorer.open('/console?question=staff&with={"organization":"saic","asOf":"2001"}');
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.graphiql-response').getByText('"Dong Rongyong"').first().waitFor();
    // A field of an organisation, as the schema has it: the worker that knows it runs.
    await page.getByRole('button', { name: 'Where is an entity?' }).click();
    await page.locator('.graphiql-query-editor').getByText('WhereIs').first().waitFor();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{ gover');
    await page.locator('.suggest-widget').getByText('governmentBody', { exact: true }).first().waitFor();
  });

  it('adds nothing that axe finds fault with', async () => {
    const page = await explorer.open('/console?lang=zh', { colorScheme: 'dark' });
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    // The rest is GraphiQL's.
    expect(await violationsIn(page, ['header', '.questions-pane'])).toEqual([]);
  });
});
