import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unknownNames, type CodeFile } from './support/comment-names.ts';

const none = new Set<string>();
const namesIn = (text: string, ...others: readonly CodeFile[]) =>
  unknownNames([{ path: 'src/a.ts', text }, ...others], none).map(({ line, name }) => `${line} ${name}`);

/** Names of other houses, and of what the program makes. */
const FOREIGN = new Set([
  // Of HTTP, Fastify, SVG, Java and Neo4j.
  ...['Origin', 'onSend', 'transform', 'org.neo4j.cli.AdminTool', 'internal.cypher.use_parameter_size'],
  // Variables, properties and parameters in a statement that is compiled.
  ...['n0', 'r1', 'path3', 'n0.name', '$p0'],
  // A value of data, a syllable, a table of the bulk importer, and how arguments are named.
  ...['REGISTER_EXTRACT', 'tse', 'tables', 'Type.field', 'Type.field.argument'],
]);

describe('a name in a comment', () => {
  it.each([
    ['in backticks', '/** After `seal` a read is a mistake. */\nfreeze();', '1 seal'],
    ['in a link', '/**\n * See {@link Unfit}.\n */', '2 Unfit'],
    ['of an error that is thrown', '  // Throws Unfit where it does not fit.', '1 Unfit'],
    ['with a member', '/** Is `Plan.seal()`. */\nclass Plan {}', '1 Plan.seal()'],
  ])('%s is found where the code has none of that name', (_, text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it('is found where only a file far away has a variable of that name', () => {
    const far = { path: 'src/far.ts', text: 'const fixed = 1;\n' };
    expect(namesIn('// `fixed` serves.', far)).toEqual(['1 fixed']);
  });

  it.each([
    ['of the file itself', '/** `plan` is one. */\nconst plan = 1;'],
    ['of a file that it imports', "// `inner` is a word there.\nimport { near } from './near.ts';"],
    ['that another file exports', '/** As {@link outer}; throws Outer. */'],
    ['that is no name', '/** `claims[3].object`, `a b`, `MATCH (n)`, `2014`; throws what GraphQL throws. */'],
  ])('is fine where it is a word %s', (_, text) => {
    const near = { path: 'src/near.ts', text: 'const inner = 1;\nexport const near = inner;' };
    const far = { path: 'src/lib/far.ts', text: 'export function outer() {}\nexport class Outer {}' };
    expect(namesIn(text, near, far)).toEqual([]);
  });
});

it('comments name nothing that the code, the schema, the statements and the questions do not know', () => {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => existsSync(path));
  const code = files
    .filter((path) => /\.tsx?$/.test(path) && !/(^|\/)src\/generated\/|^tests\/comments/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const words = files
    .filter((path) => /^(src\/generated\/|schema\/(?!released)|cypher\/|questions\/|package\.json$)/.test(path))
    .flatMap((path) => readFileSync(path, 'utf8').match(/[A-Za-z_$]\w*/g) ?? []);
  const found = unknownNames(code, new Set([...words, ...FOREIGN]));
  expect(found.map(({ path, line, name }) => `${path}:${line}: ${name}`)).toEqual([]);
});

it('no name of other houses is excepted that no comment has', () => {
  const text = execFileSync('git', ['grep', '-hoE', '`[^`]+`', '--', 'src', 'web/src', 'tests', 'bench'], {
    encoding: 'utf8',
  });
  expect([...FOREIGN].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
