import { copyFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from '../../src/graph/managed/free-port.ts';
import { ARTICLE_FILE } from '../support/article.ts';
import { testDatabaseOptions, wipe, withTestDatabase } from '../support/neo4j.ts';
import { startProgram, until } from '../support/program.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

// Here, as planning what is known to be asked takes minutes in a database of its own; the explorer's tests ask it anyway.
it('serve is ready once what is known to be asked has its plans, and says until then what it does', async () => {
  await withTestDatabase({}, wipe);
  await inTemporaryFolder(async (folder) => {
    await copyFile(ARTICLE_FILE, join(folder, basename(ARTICLE_FILE)));
    const { uri, username, password } = testDatabaseOptions();
    const port = (await freePort())!;
    const program = startProgram(['serve'], {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      GUANXI_DATA: folder,
      PORT: String(port),
    });
    try {
      const url = `http://127.0.0.1:${port}/readyz`;
      const reasons = new Set<string>();
      await until(
        `ready:\n${program.output()}`,
        async () => {
          const answer = await fetch(url).catch(() => null);
          if (answer?.status === 503) reasons.add(((await answer.json()) as { reason: string }).reason);
          return answer?.status === 200;
        },
        600_000,
      );
      expect([...reasons].join('\n')).toMatch(/planning/);
      await until('the welcome', async () => program.output().includes(`localhost:${port}/graphql`));
    } finally {
      program.kill('SIGTERM');
      await program.ended;
    }
  });
});
