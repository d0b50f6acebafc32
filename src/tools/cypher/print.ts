import type { Declared } from './header.ts';
import { toTypeScript } from './notation.ts';
import type { Position } from './notation.ts';
import type { CypherFile } from './read.ts';

/** The TypeScript module that holds these statements; `typesFrom` is where it finds their types. */
export function printModule(files: readonly CypherFile[], typesFrom: string): string {
  const head = ['// Generated from cypher/ by `npm run generate`. Not to be edited.'];
  if (files.length === 0) return [...head, 'export {};', ''].join('\n');
  head.push(`import type { Statement } from '${typesFrom}';`);
  return [...head, '', ...files.map(printFile)].join('\n');
}

function printFile({ name, constant, header, text }: CypherFile): string {
  const type = constant[0]!.toUpperCase() + constant.slice(1);
  const { params, columns, mode, rows } = header;
  const list = `[${columns.map((column) => `'${column.name}'`).join(', ')}]`;
  return [
    printRecord(`What cypher/${name}.cypher is given.`, `${type}Params`, params, 'parameter'),
    printRecord(`A row of cypher/${name}.cypher.`, `${type}Row`, columns, 'column'),
    printDoc(header.purpose),
    `export const ${constant}: Statement<${type}Params, ${type}Row, '${mode}'> = {`,
    `  name: '${name}',`,
    `  mode: '${mode}',`,
    `  rows: '${rows}',`,
    `  columns: ${list},`,
    `  text: \`${text.replace(/[\\`]|\$\{/g, String.raw`\$&`)}\`,`,
    '};',
    '',
  ].join('\n');
}

// A type alias and no interface: only of an alias does the compiler believe that it has no further keys.
function printRecord(doc: string, name: string, fields: readonly Declared[], position: Position): string {
  const lines = fields.map((field) => `  readonly ${field.name}: ${toTypeScript(field.type, position) ?? 'never'};`);
  const body = lines.length === 0 ? 'Readonly<Record<string, never>>' : ['{', ...lines, '}'].join('\n');
  return `${printDoc([doc])}\nexport type ${name} = ${body};\n`;
}

function printDoc(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll('*/', '* /'));
  return safe.length === 1 ? `/** ${safe[0]} */` : ['/**', ...safe.map((line) => ` * ${line}`), ' */'].join('\n');
}
