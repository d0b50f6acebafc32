import { describe, expect, it } from 'vitest';
import { check } from '../../src/commands/check.ts';
import type { CommandContext } from '../../src/commands/command-context.ts';
import { importRegister } from '../../src/commands/import.ts';
import { orStopped } from '../../src/commands/interruptible.ts';
import { Stopped } from '../../src/commands/outcome.ts';
import { cityRows, writeRegister } from '../support/city.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

/** The context of a command that is asked to stop as soon as it looks; whatever it says is noted. */
function stopping() {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const config = { place: { kind: 'managed', home: '/nowhere' }, textsFolder: null };
  return {
    said,
    context: {
      config,
      print: say,
      progress: say,
      stop: AbortSignal.abort(),
      compute: (work: () => unknown) => work(),
    } as unknown as CommandContext,
  };
}

describe('a command that is asked to stop', () => {
  const rejects = (folder: string) => `${folder}.rejects.jsonl`;

  it.each([
    ['guanxi import', false, 'Stopped; run it again to go on from here.'],
    ['guanxi import --offline', true, 'Stopped; run it again to begin anew.'],
  ])('%s ends while it reads the register, before it opens a database', async (_, offline, words) => {
    await inTemporaryFolder(async (folder) => {
      await writeRegister(folder, cityRows(100));
      const { said, context } = stopping();
      const options = { offline, replace: true, rejects: rejects(folder) };
      await expect(importRegister(context, folder, options)).rejects.toThrow(new Stopped(words));
      expect(said).toEqual([]);
    });
  });

  it('guanxi check ends while it reads a register', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeRegister(folder, cityRows(100));
      await expect(check(stopping().context, [folder])).rejects.toThrow(new Stopped('Stopped before all was read.'));
    });
  });

  it('ends with any other fault as it is, asked to stop or not', async () => {
    const fault = new Error('The disk is full.');
    for (const signal of [AbortSignal.abort(), new AbortController().signal])
      await expect(orStopped(Promise.reject(fault), signal, 'Stopped.')).rejects.toBe(fault);
  });
});
