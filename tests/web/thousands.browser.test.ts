import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { importOnline } from '../../src/registers/import-online.ts';
import { readManifest } from '../../src/registers/read-manifest.ts';
import { cityOf } from '../../src/synthetic/city.ts';
import { openGraph, type ArticleGraph } from '../support/article.ts';
import { writeRegister, type RegisterRows } from '../support/city.ts';
import { wholeCity } from '../support/made-up-city.ts';
import { openTestDatabase, wipe } from '../support/neo4j.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { openExplorer, type Explorer } from './explorer.ts';

/** More than one answer of the server holds, so that relations lie within, between and across its parts. */
const FIRMS = 1100;
const { id } = cityOf(FIRMS, 1);
const HUB = id.association(0);

/** The firms of a made-up city with the relations among them, each of them a member of one association. */
function memberRows() {
  const { entities, relations } = wholeCity(FIRMS);
  const firms = Array.from({ length: FIRMS }, (_, index) => id.firm(index));
  const drawn = new Set([HUB, ...firms]);
  return {
    entities: entities.filter((row) => drawn.has(row.id)),
    relations: [
      ...relations.filter(({ from, to }) => drawn.has(from) && drawn.has(to) && to !== HUB),
      ...firms.map((firm) => ({ from: firm, type: 'MEMBER_OF', to: HUB, claims: [{}] })),
    ],
  };
}

async function openCity(rows: RegisterRows): Promise<ArticleGraph> {
  const database = openTestDatabase();
  await wipe(database);
  await migrate(database, 'cypher/migrations');
  await inTemporaryFolder(async (folder) => {
    await writeRegister(folder, rows);
    const quiet = { progress: () => undefined, reject: () => undefined, signal: new AbortController().signal };
    await importOnline(database, await readManifest(folder), quiet);
  });
  return openGraph(database);
}

const rows = memberRows();
let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer(openCity(rows));
});
afterEach(() => explorer.closePages());
afterAll(() => explorer.close());

describe('an entity with more relations than one answer holds', () => {
  const all = `${(FIRMS + 1).toLocaleString('en')} entities`;

  it('is seen with all around it in the overview and the table, whoever opens the address', async () => {
    const page = await explorer.openPatiently(`/graph?n=${HUB}`);
    await page.locator(`[data-id="${HUB}"]`).focus();
    await page.keyboard.press('e');
    await page.getByRole('button', { name: `Show all ${FIRMS.toLocaleString('en')} in the overview` }).click();
    await page.getByText(`An overview of ${all}.`).waitFor();
    await page.getByRole('img').locator('canvas').first().waitFor();
    expect(new URL(page.url()).searchParams.get('all')).toBe(HUB);
    expect(page.url().length).toBeLessThan(200);
    await page.reload();
    await page.getByText(`An overview of ${all}.`).waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    const among = rows.relations.length.toLocaleString('en');
    await page.getByRole('heading', { name: `${among} relations` }).waitFor();
  });

  it('has those around it on the scene, with the relations among them', async () => {
    const { from } = rows.relations.find(({ to }) => to !== HUB)!;
    const page = await explorer.openPatiently(`/graph?n=${HUB}&all=${HUB}&view=table&s=${from}`);
    await page.getByRole('heading', { name: all }).waitFor();
    const relations = page.locator('.relation-item');
    await relations.first().waitFor();
    expect(await relations.count()).toBeGreaterThan(1);
    expect(await page.getByText('not on the scene').count()).toBe(0);
  });

  it('has nobody who is hidden around it, until that is taken back', async () => {
    const page = await explorer.openPatiently(`/graph?n=${HUB}&all=${HUB}&not=${id.firm(7)}&view=table`);
    await page.getByRole('heading', { name: `${FIRMS.toLocaleString('en')} entities` }).waitFor();
    await page
      .getByRole('button', { name: /^Actions for/ })
      .nth(1)
      .click();
    await page.getByRole('menuitem', { name: 'Hide', exact: true }).click();
    await page.getByRole('heading', { name: `${(FIRMS - 1).toLocaleString('en')} entities` }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: `${FIRMS.toLocaleString('en')} entities` }).waitFor();
  });
});
