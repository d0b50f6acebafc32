import type { Cardinality, Mode } from '../../graph/statement.ts';

/** A name with its type as written: a parameter, or a column of what is returned. */
export interface Declared {
  readonly name: string;
  readonly type: string;
}

/** What the comment at the head of a statement's file declares. */
export interface CypherHeader {
  readonly purpose: readonly string[];
  readonly params: readonly Declared[];
  readonly columns: readonly Declared[];
  readonly mode: Mode;
  readonly rows: Cardinality;
  /** Why it may read without an index, where it does. */
  readonly scan: string | null;
}

/** A file's header and the text below it; `faults` says what is wrong with the header, in which case it is incomplete. */
export interface ParsedFile {
  readonly header: CypherHeader;
  readonly text: string;
  readonly faults: readonly string[];
}

const entry = /^(\$\w+|columns|mode|rows|scan):(.*)$/;
const continued = /^\s{2,}\S/;

/** Takes a file apart: the `//` lines at its top, and the statement. */
export function parseFile(content: string): ParsedFile {
  const lines = content.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const comment = (end < 0 ? lines : lines.slice(0, end)).map((line) => line.slice(2).replace(/^ /, '').trimEnd());
  const text = end < 0 ? '' : lines.slice(end).join('\n').trim();
  const faults: string[] = [];
  const { purpose, entries } = collect(comment, faults);
  const one = (key: string): string | null => {
    const values = entries.filter(([name]) => name === key).map(([, value]) => value);
    if (values.length > 1) faults.push(`its header says \`${key}:\` twice`);
    return values[0] ?? null;
  };
  const word = <T extends string>(key: string, allowed: readonly T[], otherwise: T): T => {
    const value = one(key);
    const known = allowed.find((candidate) => candidate === value);
    if (known === undefined) faults.push(`its header needs a line \`// ${key}: ${allowed.join('|')}\``);
    return known ?? otherwise;
  };
  if (purpose.length === 0) faults.push('its header does not begin with its purpose in words');
  const params = entries
    .filter(([name]) => name.startsWith('$'))
    .map(([name, type]) => ({ name: name.slice(1), type }));
  const columns = one('columns');
  const header = {
    purpose,
    params,
    columns: columns === null ? [] : splitList(columns).map((item) => declared(item, faults)),
    mode: word('mode', ['read', 'write'], 'read'),
    rows: word('rows', ['one', 'maybe', 'many', 'none'], 'many'),
    scan: one('scan'),
  };
  return { header, text, faults };
}

function collect(comment: readonly string[], faults: string[]) {
  const purpose: string[] = [];
  const entries: [name: string, value: string][] = [];
  for (const line of comment) {
    const match = entry.exec(line);
    const last = entries.at(-1);
    if (match) entries.push([match[1]!, match[2]!.trim()]);
    else if (!last) purpose.push(line);
    else if (continued.test(line)) last[1] += ` ${line.trim()}`;
    else faults.push(`its header has a line it cannot read, \`// ${line}\` (a line that goes on is indented by two)`);
  }
  return { purpose: purpose.filter((line) => line !== ''), entries };
}

function splitList(value: string): readonly string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function declared(item: string, faults: string[]): Declared {
  const [name, type, ...rest] = item.split(/\s+/);
  if (name === undefined || type === undefined || rest.length > 0) {
    faults.push(`its column \`${item}\` is not written as a name and a type`);
  }
  return { name: name ?? '', type: type ?? 'any' };
}
