import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { Config } from '../../src/config.ts';
import { GAZETTE, openChangeGraph, type ChangeGraph } from '../support/change-graph.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { testConfig } from '../support/test-config.ts';
import { runCommand } from '../support/run-command.ts';

let graph: ChangeGraph;
beforeAll(async () => {
  graph = await openChangeGraph(GAZETTE);
});
afterAll(() => graph.close());

/** What the check of a file with a text prints, with another database where one is given. */
async function checked(text: string, place?: Config['place']): Promise<readonly string[]> {
  const { printed } = await runCommand((context) =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, 'gazette.yaml');
      await writeFile(file, text);
      const config = place === undefined ? context.config : testConfig({ place });
      await check({ ...context, config }, [file]);
    }),
  );
  return printed;
}

test('decisions on claims that the file now words otherwise are remarked, where the database runs', async () => {
  const { change } = await graph.change('decideClaims', { claims: ['r-ann'], decision: 'REJECT', reason: 'no' });
  const fine = '1 source file, without a problem';
  expect(await checked(GAZETTE)).toEqual([fine]);
  const earlier = GAZETTE.replace("start: '2018-03'", "start: '2017'");
  expect(await checked(earlier)).toEqual([
    `remark: claim "r-ann" says something else than when ${change!.id} REJECTED it; that still holds`,
    fine,
  ]);
  expect(await checked(earlier, { kind: 'managed', home: '/nowhere' })).toEqual([fine]);
  const down = { kind: 'given', uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x' } as const;
  expect(await checked(earlier, down)).toEqual([fine]);
});
