import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { afterEach, describe, expect, test } from 'vitest';
import { createLogger } from '../../src/api/logger.ts';
import { check } from '../../src/commands/check.ts';
import { draft, type DraftOptions } from '../../src/commands/draft.ts';
import type { CommandContext } from '../../src/commands/command-context.ts';
import type { Config } from '../../src/config.ts';
import { inTemporaryFolder } from '../support/temporary-folder.ts';
import { testConfig } from '../support/test-config.ts';

const TEXT = 'Tea in town\n\nLi Wei founded Haiyue Tea Co Ltd in 2002. The firm stands beside Kestrel.\n';

interface Printed {
  readonly lines: string;
  readonly summary: string;
}

async function running(
  work: (context: CommandContext) => Promise<void>,
  config: Partial<Config> = {},
): Promise<Printed> {
  const [lines, summary]: [string[], string[]] = [[], []];
  await work({
    config: testConfig(config),
    log: createLogger('silent'),
    print: (line) => void lines.push(line),
    output: process.stdout,
    progress: (line) => void summary.push(line),
    width: null,
    stop: new AbortController().signal,
    compute: (one) => one(),
  });
  return { lines: lines.join('\n'), summary: summary.join('\n') };
}

const drafting = (text: string | Buffer, options: DraftOptions = {}, config: Partial<Config> = {}) =>
  inTemporaryFolder(async (folder) => {
    const file = join(folder, 'tea.txt');
    await writeFile(file, text);
    return running((context) => draft(context, file, options), config);
  });

describe('draft', () => {
  test('prints a source file, with what no rule could place as comments, and a summary beside it', async () => {
    const { lines, summary } = await drafting(TEXT, { id: 'src-tea' });
    expect(lines).toContain('id: src-tea');
    expect(lines).toContain('predicate: FOUNDED');
    expect(lines).toContain('# Names that no rule could place:\n#   Kestrel (P1.2)');
    expect(summary).toMatch(
      /^3 passages; proposed: 2 entities, 1 relations, 0 figures\nleft out: 1 names, 0 figures, 0 dates/,
    );
  });

  test('writes a file that the check takes as it is', async () => {
    await inTemporaryFolder(async (folder) => {
      const [text, out] = [join(folder, 'tea.txt'), join(folder, 'tea.yaml')];
      await writeFile(text, TEXT);
      const { lines } = await running((context) => draft(context, text, { out }));
      expect(lines).toBe('');
      expect(await readFile(out, 'utf8')).toContain('Kestrel (P1.2)');
      expect((await running((context) => check(context, [out]))).lines).toBe('1 source file, without a problem');
    });
  });

  test('refuses what is no text', async () => {
    await expect(drafting(' \n')).rejects.toThrow('nothing in it but white space');
    await expect(drafting(Buffer.from([0xc9, 0xcf]))).rejects.toThrow('this is not UTF-8 text');
    await expect(running((context) => draft(context, '/nowhere.txt', {}))).rejects.toThrow('it does not exist');
  });
});

describe('draft with a server', () => {
  const schema = buildSchema(readFileSync('src/generated/schema.graphql', 'utf8'));
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, string> };
      const errors = validate(schema, parse(query));
      const found = (name: string) => {
        if (name === 'Haiyue Tea Co Ltd') return [{ rule: 'exact', node: { id: 'haiyue', kind: 'FIRM' } }];
        if (name === 'Kestrel') return [{ rule: 'exact', node: { id: 'kestrel-hall', kind: 'FIRM' } }];
        const lis = ['li-wei-of-suzhou', 'li-wei-of-wuxi'].map((id) => ({
          rule: 'exact',
          node: { id, kind: 'PERSON' },
        }));
        return name === 'Li Wei' ? lis : [{ rule: 'fuzzy', node: { id: 'another', kind: 'FIRM' } }];
      };
      const data = Object.fromEntries(Object.entries(variables).map(([key, name]) => [key, { edges: found(name) }]));
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify(errors.length > 0 ? { errors: errors.map(({ message }) => ({ message })) } : { data }),
      );
    });
  });
  afterEach(() => void server.close());

  test('keeps the id of the one entity that bears a name, and of several none', async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    const { lines, summary } = await drafting(TEXT, {}, { url });
    expect(lines).toContain('object: haiyue\n');
    expect(lines).toContain('id: kestrel-hall\n');
    expect(lines).toContain('subject: li-wei\n');
    expect(lines).not.toContain('another');
    expect(summary).toContain('(2 known to the graph)');
  });
});
