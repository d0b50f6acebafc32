import type { CypherHeader } from './header.ts';
import { toTypeScript } from './notation.ts';
import { readReturn } from './returned.ts';
import { isKeyword, tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

const writing = ['CREATE', 'MERGE', 'SET', 'DELETE', 'REMOVE', 'FOREACH', 'DROP'];

/** What in a statement's text is not as its header says, in words; empty when all is well. */
export function checkStatement(header: CypherHeader, text: string): readonly string[] {
  const tokens = tokenize(text);
  if (tokens.length === 0) return ['it holds no statement'];
  if (tokens.some(({ kind, text: sign }) => kind === 'sign' && sign === ';')) {
    return ['it has a semicolon: one statement per file, and none at its end'];
  }
  return [
    ...checkTypes(header),
    ...checkParams(header, tokens),
    ...checkMode(header, tokens),
    ...checkColumns(header, tokens),
  ];
}

function checkTypes({ params, columns }: CypherHeader): readonly string[] {
  const unknown = [
    ...params.filter(({ type }) => toTypeScript(type, 'parameter') === null),
    ...columns.filter(({ type }) => toTypeScript(type, 'column') === null),
  ];
  const known = 'string, int, float, boolean, map, any; [..] for a list, ? for null allowed';
  return unknown.map(({ name, type }) => `the type \`${type}\` of \`${name}\` is none of ${known}`);
}

function checkParams({ params }: CypherHeader, tokens: readonly Token[]): readonly string[] {
  const used = new Set(tokens.filter(({ kind }) => kind === 'parameter').map(({ text }) => text));
  const declared = params.map(({ name }) => name);
  return [
    ...[...used].filter((name) => !declared.includes(name)).map((name) => `\`$${name}\` is used and not declared`),
    ...declared.filter((name) => !used.has(name)).map((name) => `\`$${name}\` is declared and not used`),
    ...twice(declared).map((name) => `\`$${name}\` is declared twice`),
  ];
}

// A procedure may write as well as read, which its name does not tell: a statement that calls one may be of either mode.
function checkMode({ mode }: CypherHeader, tokens: readonly Token[]): readonly string[] {
  const writes = tokens.find((_, index) => isKeyword(tokens, index, writing));
  if (mode === 'read' && writes) return [`its mode is read and it has ${writes.text.toUpperCase()}`];
  const calls = tokens.some((_, index) => isKeyword(tokens, index, ['CALL']));
  return mode === 'write' && !writes && !calls ? ['its mode is write and it has no clause that writes'] : [];
}

function checkColumns({ columns, rows }: CypherHeader, tokens: readonly Token[]): readonly string[] {
  const returned = readReturn(tokens);
  if (returned === null) {
    if (columns.length > 0) return ['it declares columns and has no RETURN'];
    return rows === 'none' ? [] : [`its rows are ${rows} and it has no RETURN`];
  }
  if (rows === 'none') return ['its rows are none and it has a RETURN'];
  const declared = columns.map(({ name }) => name);
  const faults = [...returned.faults, ...twice(declared).map((name) => `the column \`${name}\` is declared twice`)];
  if (faults.length > 0 || returned.columns.join() === declared.join()) return faults;
  return [`it declares the columns (${declared.join(', ')}) and returns (${returned.columns.join(', ')})`];
}

function twice(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
