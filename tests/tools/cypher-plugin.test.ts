import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSchema } from 'graphql';
import { printModule } from '../../src/tools/cypher/print.ts';
import { readCypher } from '../../src/tools/cypher/read.ts';
import { plugin } from '../../src/tools/cypher-plugin.ts';

const good = `// Finds a claim.
// $id: string
// columns: id string, score float?
// mode: read
// rows: maybe
MATCH (n:Claim {id: $id}) RETURN n.id AS id, n.score AS score`;

/** The faults of one file, each without the name of the file. */
function faultsOf(content: string, path = 'claims/find.cypher'): readonly string[] {
  try {
    readCypher([{ path, content }]);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => line.replace(`cypher/${path}: `, ''));
  }
}

/** The faults of a file that is good but for one replacement. */
function faultsAfter(search: string, replacement: string): readonly string[] {
  expect(good).toContain(search);
  return faultsOf(good.replace(search, replacement));
}

describe('a statement file', () => {
  test('is well when header and text agree', () => {
    expect(faultsOf(good)).toEqual([]);
  });

  test('is named in the message with its reason', () => {
    const sources = [{ path: 'claims/find.cypher', content: good.replace('$id:', '$ids:') }];
    expect(() => readCypher(sources)).toThrow('cypher/claims/find.cypher: `$id` is used and not declared');
  });

  test('stands in a folder, in kebab-case', () => {
    expect(faultsOf(good, 'find.cypher')).toEqual(['its path is not a folder and a file in kebab-case']);
    expect(faultsOf(good, 'claims/findAll.cypher')).toEqual(['its path is not a folder and a file in kebab-case']);
  });

  test('may not give the name of another', () => {
    const sources = ['claims-up/sert.cypher', 'claims/up-sert.cypher'].map((path) => ({ path, content: good }));
    expect(() => readCypher(sources)).toThrow(
      'cypher/claims/up-sert.cypher: it gives the name claimsUpSert, and so does cypher/claims-up/sert.cypher',
    );
  });

  test('has a statement', () => {
    expect(faultsOf(good.split('\n').slice(0, 5).join('\n'))).toEqual(['it holds no statement']);
  });

  test('has one statement, without a semicolon', () => {
    expect(faultsOf(`${good};`)).toEqual(['it has a semicolon: one statement per file, and none at its end']);
  });
});

describe('the header', () => {
  test.each([
    ['without a purpose', '// Finds a claim.\n', '', 'its header does not begin with its purpose in words'],
    ['without a mode', '// mode: read\n', '', 'its header needs a line `// mode: read|write`'],
    ['with a mode that is none', 'mode: read', 'mode: reads', 'its header needs a line `// mode: read|write`'],
    ['without rows', '// rows: maybe\n', '', 'its header needs a line `// rows: one|maybe|many|none`'],
    ['with two modes', '// mode: read', '// mode: read\n// mode: read', 'its header says `mode:` twice'],
    ['with an untyped column', 'id string,', 'id,', 'its column `id` is not written as a name and a type'],
    [
      'with words among its entries',
      '// mode',
      '// or so\n// mode',
      'its header has a line it cannot read, `// or so` (a line that goes on is indented by two)',
    ],
  ])('%s is refused', (_, search, replacement, fault) => {
    expect(faultsAfter(search, replacement)).toEqual([fault]);
  });

  test('may continue a long line, indented', () => {
    expect(faultsAfter('string, score', 'string,\n//   score')).toEqual([]);
  });

  test.each(['strings', 'string??', '[string', '[]', 'list'])('knows no type %s', (type) => {
    expect(faultsAfter('$id: string', `$id: ${type}`).join()).toContain(`the type \`${type}\` of \`id\` is none of`);
    expect(faultsAfter('score float?', `score ${type}`).join()).toContain(`the type \`${type}\` of \`score\` is none`);
  });
});

describe('parameters', () => {
  test('that are used must be declared', () => {
    expect(faultsAfter('// $id: string\n', '')).toEqual(['`$id` is used and not declared']);
  });

  test('that are declared must be used', () => {
    expect(faultsAfter('{id: $id}', '')).toEqual(['`$id` is declared and not used']);
  });

  test('are declared once', () => {
    expect(faultsAfter('// $id: string', '// $id: string\n// $id: int')).toEqual(['`$id` is declared twice']);
  });

  test('are not looked for in strings, comments and quoted names', () => {
    expect(
      faultsAfter('RETURN', '// $a\n/* $b */ WHERE n.x <> \'$c\' AND n.y <> "$d" AND n.`$e` IS NULL\nRETURN'),
    ).toEqual([]);
  });
});

describe('columns', () => {
  test.each([
    ['in another order', 'n.id AS id, n.score AS score', 'n.score AS score, n.id AS id'],
    ['of other names', 'n.score AS score', 'n.score AS points'],
    ['that are missing', ', n.score AS score', ''],
  ])('%s are refused', (_, search, replacement) => {
    expect(faultsAfter(search, replacement).join()).toMatch(/^it declares the columns \(id, score\) and returns \(/);
  });

  test('have an alias', () => {
    expect(faultsAfter('n.id AS id', 'n.id')).toEqual(['it returns `n . id` without an alias']);
    expect(faultsAfter('n.id AS id, n.score AS score', '*')).toEqual(['it returns `*` without an alias']);
  });

  test('are declared once', () => {
    expect(faultsAfter('id string, score float?', 'id string, id string')).toContain(
      'the column `id` is declared twice',
    );
  });

  test('are those of the last RETURN outside brackets', () => {
    const inner = 'CALL (n) { RETURN 1 AS one } WITH n, COLLECT { MATCH (m) RETURN m.id } AS ids';
    expect(faultsAfter('RETURN', `${inner} RETURN DISTINCT`)).toEqual([]);
    expect(faultsOf(`${good} ORDER BY score, id SKIP 1 LIMIT 2`)).toEqual([]);
    expect(faultsAfter('n.id AS id', '[x IN [1, 2] | {a: x, b: [x]}] AS `id`')).toEqual([]);
  });

  test('need a RETURN, and a RETURN needs them', () => {
    expect(faultsAfter(' RETURN n.id AS id, n.score AS score', '')).toEqual(['it declares columns and has no RETURN']);
    expect(faultsAfter('rows: maybe', 'rows: none')).toEqual(['its rows are none and it has a RETURN']);
    const silent = good
      .replace(/ RETURN.*/, ' SET n.x = 1')
      .replace('read', 'write')
      .replace(/\/\/ columns.*\n/, '');
    expect(faultsOf(silent)).toEqual(['its rows are maybe and it has no RETURN']);
    expect(faultsOf(silent.replace('rows: maybe', 'rows: none'))).toEqual([]);
  });
});

describe('the mode', () => {
  test.each([
    'SET n.x = 1',
    'set n.x = 1',
    'CREATE (m)',
    'MERGE (m)',
    'REMOVE n.x',
    'DETACH DELETE n',
    'FOREACH (x IN [1] | CREATE (m))',
  ])('is not read with %s', (clause) => {
    expect(faultsAfter('RETURN', `${clause} RETURN`).join()).toMatch(/^its mode is read and it has [A-Z]+$/);
    expect(faultsOf(good.replace('RETURN', `${clause} RETURN`).replace('mode: read', 'mode: write'))).toEqual([]);
  });

  test('is not write without a clause that writes', () => {
    expect(faultsAfter('mode: read', 'mode: write')).toEqual(['its mode is write and it has no clause that writes']);
  });

  test('is not told from properties, labels, map keys, aliases or strings', () => {
    const words = "WHERE n.set = 1 AND n:SET AND n.x <> 'SET' WITH n, {set: 1, delete: 2} AS create";
    expect(faultsAfter('RETURN', `${words} RETURN`)).toEqual([]);
  });

  test('of a statement that calls a procedure may be either', () => {
    const call = `// Waits for the indexes.\n// mode: write\n// rows: none\nCALL db.awaitIndexes()`;
    expect(faultsOf(call)).toEqual([]);
    expect(faultsOf(call.replace('write', 'read'))).toEqual([]);
  });
});

describe('the generated module', () => {
  test('has a constant with its types for each file, and no header in the text', () => {
    const files = readCypher([{ path: 'claims/find-by-id.cypher', content: good.replace('$id:', '$id:  ') }]);
    expect(printModule(files, './statement.ts'))
      .toBe(`// Generated from cypher/ by \`npm run generate\`. Not to be edited.
import type { Statement } from './statement.ts';

/** What cypher/claims/find-by-id.cypher is given. */
export type ClaimsFindByIdParams = {
  readonly id: string;
};

/** A row of cypher/claims/find-by-id.cypher. */
export type ClaimsFindByIdRow = {
  readonly id: string;
  readonly score: number | null;
};

/** Finds a claim. */
export const claimsFindById: Statement<ClaimsFindByIdParams, ClaimsFindByIdRow, 'read'> = {
  name: 'claims/find-by-id',
  mode: 'read',
  rows: 'maybe',
  columns: ['id', 'score'],
  text: \`MATCH (n:Claim {id: $id}) RETURN n.id AS id, n.score AS score\`,
};
`);
  });

  test('writes types out, and takes any object for a map that is given', () => {
    const content = `// Tries.
// More of it.
// $a: [string?]?
// $b: map
// $c: [map]
// $d: any
// columns: a [string?]?, d any
// mode: read
// rows: one
RETURN $a AS a, [$b, $c, $d] AS d`;
    const printed = printModule(readCypher([{ path: 'a/b.cypher', content }]), './statement.ts');
    expect(printed).toContain('readonly a: readonly (string | null)[] | null;');
    expect(printed).toContain('readonly b: object;\n  readonly c: readonly object[];\n  readonly d: unknown;');
    expect(printed).toContain(
      "/**\n * Tries.\n * More of it.\n */\nexport const aB: Statement<ABParams, ABRow, 'read'> = {",
    );
    expect(printed).toContain("columns: ['a', 'd'],");
  });

  test('keeps backquotes, backslashes and braces as they are', () => {
    const text = 'MATCH (n:`A B` {id: $id}) WHERE n.x =~ "\\\\d${" RETURN n.id AS id, 1 AS score';
    const [, body] = /text: (`[^]*`),\n\};/.exec(
      printModule(readCypher([{ path: 'a/b.cypher', content: good.replace(/MATCH.*/, () => text) }]), './x.ts'),
    )!;
    // The one way to know what a template literal means is to let the language read it.
    expect((0, eval)(body!)).toBe(text);
  });

  test('is an empty module when there is no file', () => {
    expect(printModule([], './x.ts')).toContain('export {};');
  });
});

test('the plug-in reads a folder in order and leaves migrations and other files alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guanxi-cypher-'));
  try {
    for (const [path, content] of [
      ['term/find.cypher', good],
      ['claims/find.cypher', good],
      ['migrations/0001-x.cypher', 'CREATE INDEX; CREATE INDEX;'],
      ['claims/readme.md', 'nothing'],
    ] as const) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const printed = await plugin(buildSchema('type Query { a: Int }'), [], { folder, typesFrom: './x.ts' });
    expect((printed as string).match(/export const \w+/g)).toEqual([
      'export const claimsFind',
      'export const termFind',
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
