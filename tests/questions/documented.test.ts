import { readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, validate } from 'graphql';
import { sandboxDocument } from '../../src/questions/sandbox-document.ts';
import { ownSchema, readOwnQuestions } from '../support/questions.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';

const folder = await readOwnQuestions();

describe('the guide to the questions', () => {
  it('lists every question as its file has it', () => {
    const rows = [...readFileSync('docs/questions.md', 'utf8').matchAll(/^\| `([a-z-]+)` +\| (.+?) +\| (.+?) +\|$/gm)];
    expect(rows.map(([, ...cells]) => cells)).toEqual(
      folder.questions.map(({ name, title }) => [name, title.en, title.zh]),
    );
  });

  it('shows a question that is without fault', async () => {
    const [, shown] = /^```graphql\n(# title: [^]+?)^```$/m.exec(readFileSync('docs/questions.md', 'utf8'))!;
    await inTemporaryFolder(async (copy) => {
      await copyFile('questions/fragments.graphql', join(copy, 'fragments.graphql'));
      await writeFile(join(copy, 'former-staff.graphql'), shown!);
      expect((await readOwnQuestions(copy)).questions.map(({ name }) => name)).toEqual(['former-staff']);
    });
  });

  it('is not needed to find a fault: every file that has one is named', async () => {
    await inTemporaryFolder(async (copy) => {
      await writeFile(join(copy, 'one.graphql'), '# title: One\nquery One { stats { claims } }');
      await writeFile(join(copy, 'two.graphql'), 'query Two {');
      await expect(readOwnQuestions(copy)).rejects.toThrow(/one\.graphql:1: titleZh is missing[^]*two\.graphql:1: /);
    });
  });
});

describe('what Sandbox opens with', () => {
  it('is one valid document: the first answers, then every question under its title, ready to run', async () => {
    const schema = await ownSchema();
    const text = sandboxDocument(folder, schema);
    expect(validate(schema, parse(text))).toEqual([]);
    expect(text.startsWith(folder.firstAnswers.trim())).toBe(true);
    for (const { title } of folder.questions) expect(text).toContain(`# ${title.en}\n# ${title.zh}\nquery `);
    expect(text).toContain('query FormerStaff($firm: ID! = "saic"');
  });

  it('is small enough for a page', async () => {
    expect(sandboxDocument(folder, await ownSchema()).length).toBeLessThan(100_000);
  });
});
