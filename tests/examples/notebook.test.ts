import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMAT_NAMES } from '../../src/exchange/format-names.ts';
import { ENTITY_COLUMNS, RELATION_COLUMNS } from '../../src/exchange/out/column.ts';

const folder = 'examples/notebook';
const { cells } = JSON.parse(readFileSync(`${folder}/shanghai.ipynb`, 'utf8')) as {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: readonly string[];
    readonly outputs?: readonly unknown[];
  }[];
};
const code = cells.filter(({ cell_type: type }) => type === 'code');
const python = code.map(({ source }) => source.join('')).join('\n');
const every = (pattern: RegExp) => [...python.matchAll(pattern)].map(([, found]) => found!);

describe('the notebook', () => {
  it('asks what the schema has', () => {
    const schema = buildSchema(readFileSync('src/generated/schema.graphql', 'utf8'));
    const operations = every(/'''\n([^']*)'''/g);
    expect(operations.length).toBeGreaterThan(0);
    expect(operations.flatMap((text) => validate(schema, parse(text)))).toEqual([]);
  });

  it('fetches an export that there is', () => {
    const fetched = every(/\/export\/([\w-]+)/g);
    expect(fetched).toEqual(['csv']);
    expect(EXPORT_FORMAT_NAMES).toEqual(expect.arrayContaining(fetched));
  });

  it('names columns of the tables of that export', () => {
    const columnsOf = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);
    expect(columnsOf(ENTITY_COLUMNS)).toEqual(expect.arrayContaining(every(/entities\['(\w+)'\]/g)));
    const named = every(/(?:relations|facts|said)\['(\w+)'\]/g).filter((name) => !name.endsWith('_name'));
    expect([...columnsOf(RELATION_COLUMNS), 'from', 'to']).toEqual(expect.arrayContaining(named));
  });

  it('imports what its requirements name, and the standard library', () => {
    const required = readFileSync(`${folder}/requirements.txt`, 'utf8').match(/^\w+/gm)!;
    const imported = every(/^import (\w+)/gm);
    expect(imported.filter((name) => !['io', 'os', 'zipfile'].includes(name))).toEqual([
      'networkx',
      'pandas',
      'requests',
    ]);
    expect(required).toEqual(expect.arrayContaining(['networkx', 'pandas', 'requests']));
  });

  it('is committed without answers', () => {
    expect(code.flatMap(({ outputs }) => outputs)).toEqual([]);
  });
});
