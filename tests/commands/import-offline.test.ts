import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CommandContext } from '../../src/commands/command-context.ts';
import { importRegister } from '../../src/commands/import.ts';
import { WrongUsage } from '../../src/commands/outcome.ts';
import { cityRows, writeRegister } from '../support/city.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { testConfig } from '../support/test-config.ts';

describe('guanxi import --offline without --replace', () => {
  test.each(['store', 'store.previous'])('does not replace a database in %s', async (store) => {
    await inTemporaryFolder(async (folder) => {
      const [register, home] = [join(folder, 'register'), join(folder, 'home')];
      await mkdir(register);
      await writeRegister(register, cityRows(100));
      await mkdir(join(home, store, 'data', 'databases', 'neo4j'), { recursive: true });
      const context: Partial<CommandContext> = {
        config: testConfig({ place: { kind: 'managed', home } }),
        print: () => undefined,
        progress: () => undefined,
        stop: new AbortController().signal,
      };
      const options = { offline: true, replace: false, rejects: join(folder, 'rejects.jsonl') };
      const importing = importRegister(context as CommandContext, register, options);
      await expect(importing).rejects.toThrow(
        new WrongUsage(`--offline: ${home} holds a database already; --replace puts the register in its place.`),
      );
    });
  });
});
