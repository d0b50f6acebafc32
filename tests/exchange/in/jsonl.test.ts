import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importJsonl } from '../../../src/exchange/in/jsonl/import-jsonl.ts';
import { inTemporaryFolder } from '../../support/temporary-folder.ts';

const HEAD = { of: 'graph', version: 1 };
const SOURCE = { of: 'source', id: 'src-a', kind: 'ARTICLE', title: 'A', language: 'en', recordedAt: '2026-01-01' };
const CLAIM = {
  of: 'claim',
  id: 'a.kind',
  source: 'src-a',
  subject: 'ann',
  predicate: 'KIND',
  value: 'PERSON',
  recordedAt: '2026-01-01',
};

/** Reads lines as an import without a database does. */
async function checked(...lines: readonly (object | string)[]) {
  return inTemporaryFolder(async (home) => {
    const [file, rejects] = [join(home, 'graph.jsonl'), join(home, 'rejects.jsonl')];
    await writeFile(file, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
    const steps = { progress: () => undefined, remark: () => undefined, withDatabase: null };
    const signal = new AbortController().signal;
    const outcome = await importJsonl({ file, folder: join(home, 'work'), rejects }, { ...steps, signal });
    const left = (await readFile(rejects, 'utf8')).split('\n').filter((line) => line !== '');
    return {
      outcome,
      left: left.map((line) => JSON.parse(line) as { readonly line: number; readonly reason: string }),
    };
  });
}

describe('a file of JSON Lines', () => {
  it('is counted without a database', async () => {
    const { outcome } = await checked(HEAD, SOURCE, { of: 'entity', id: 'ann', kind: 'PERSON' }, CLAIM);
    expect(outcome).toEqual({ lines: 4, sources: 1, claims: 1, rejected: 0 });
  });

  it.each([
    ['{', 'it is no JSON object'],
    [{ of: 'clam' }, '"of" is "clam"; allowed: graph, source, term, entity, relation, claim, did you mean "claim"?'],
    [SOURCE, 'the source "src-a" is there twice'],
    [{ ...SOURCE, id: 'Src' }, 'the id of the source, "Src", is not of lower-case letters'],
    [{ ...SOURCE, id: 'src-b', title: undefined }, 'the key "title" of the source is missing'],
    [{ ...CLAIM, source: 'src-aa' }, 'there is no line before it for its source "src-aa", did you mean "src-a"?'],
    [{ ...CLAIM, polarity: 'DENYED' }, '"polarity" is "DENYED"; allowed: AFFIRMED, DENIED, did you mean "DENIED"?'],
    [{ ...CLAIM, colour: 'red' }, 'the claim has a key "colour", which is not known'],
    [{ ...CLAIM, predicate: 'KIN' }, '"a.kind": there is no predicate "KIN", did you mean "KIND"?'],
    [{ ...CLAIM, value: 'HORSE' }, '"a.kind": "HORSE" is not allowed; allowed: PERSON'],
    [{ ...CLAIM, start: '2013-13' }, '"a.kind": "2013-13" is not a real date'],
  ])('leaves out a line that is at fault: %j', async (line, reason) => {
    const { outcome, left } = await checked(HEAD, SOURCE, line, CLAIM);
    expect(left).toMatchObject([{ line: 3, reason: expect.stringContaining(reason) as string }]);
    expect(outcome).toMatchObject({ claims: 1, rejected: 1 });
  });

  it('is refused as a whole where it is no export, or one of another version', async () => {
    await expect(checked(SOURCE)).rejects.toThrow('is no export: its first line must be {"of":"graph","version":1,…}');
    await expect(checked({ ...HEAD, version: 2 })).rejects.toThrow('is of version 2; this program reads version 1');
    await expect(checked()).rejects.toThrow('is empty');
  });
});
