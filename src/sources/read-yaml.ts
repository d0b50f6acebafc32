import {
  LineCounter,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
  type Scalar,
} from 'yaml';
import { numberFault } from '../domain/number-fault.ts';
import { lineNotUtf8, NOT_UTF8, startFault } from '../domain/encoding-fault.ts';
import { formatPath, type Path } from '../domain/format-path.ts';
import { quoted, shortened } from '../domain/quoted.ts';
import type { Problem } from './problem.ts';

/** The most that a source file may hold, in bytes. */
export const MAX_BYTES = 16 * 1024 * 1024;

const TOO_DEEP = 'the file cannot be read as YAML: nested too deeply';

/** Makes a problem at a place in the file; `onKey` points at the key of the place and not at its value. */
export type Locate = (path: Path, message: string, onKey?: boolean) => Problem;

/** A YAML file as plain data, with a way back to its lines. */
export interface YamlFile {
  readonly data: unknown;
  readonly locate: Locate;
  /** The characters of a value that is neither a list nor a map, as the file has them without quotes; null for others. */
  readonly written: (path: Path) => string | null;
  /** The characters of the last key of a path, as the file has them without quotes. */
  readonly writtenKey: (path: Path) => string;
}

/**
 * Reads one YAML document. Keys given twice, tabs, aliases, tags, a second document, text that is no UTF-8, an empty
 * file and one too large are problems; all that are found are told, and then there is no data.
 */
export function readYaml(file: string, bytes: Uint8Array): YamlFile | readonly Problem[] {
  const at = (line: number, column: number, message: string): Problem => ({ file, line, column, path: '', message });
  if (bytes.length > MAX_BYTES) {
    return [at(1, 1, `the file has ${bytes.length} bytes; a source file may have ${MAX_BYTES} (16 MB): split it`)];
  }
  const start = startFault(bytes);
  if (start !== null) return [at(1, 1, `the file cannot be read as text: ${start}`)];
  const line = lineNotUtf8(bytes);
  if (line !== null) return [at(line, 1, `this ${NOT_UTF8}`)];
  try {
    return readText(file, new TextDecoder('utf-8').decode(bytes));
  } catch (error) {
    // Brackets within brackets by the thousand exhaust the stack of whoever walks them.
    if (error instanceof RangeError) return [at(1, 1, TOO_DEEP)];
    throw error;
  }
}

function readText(file: string, text: string): YamlFile | readonly Problem[] {
  const lines = new LineCounter();
  const here = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, path: '', message };
  };
  const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
  const [document, second] = documents;
  const problems = new Map<string, Problem>();
  const report = (offset: number, message: string): void => {
    problems.set(`${offset} ${message}`, here(offset, message));
  };
  for (const { errors, warnings } of documents) {
    // The brackets that a parser out of breath left open are no faults of their own.
    const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    for (const { pos, code, message } of exhausted ? [exhausted] : [...errors, ...warnings]) {
      report(pos[0], explain(code, message, lineAt(text, pos[0])));
    }
  }
  if (second?.range) report(second.range[0], 'a second YAML document begins here: one source per file');
  if (document === undefined || (document.contents === null && problems.size === 0)) {
    return [here(0, 'the file is empty: a source file begins with "source:"')];
  }
  if (document.directives.yaml.version === '1.1') {
    report(
      0,
      'the file says that it is YAML 1.1, in which no is false and 1:30 a number; take that line out: YAML 1.2 is read',
    );
  }
  if (problems.size === 0) {
    visit(document, {
      // The parser compares every key of a map with every other.
      Map: (_, { items }) => {
        const keys = new Set<unknown>();
        for (const { key } of items) {
          if (!isScalar(key)) continue;
          const text = nameOf(key);
          if (keys.has(text))
            report(key.range?.[0] ?? 0, `the key ${quoted(key.source ?? text)} is there twice; keep one`);
          keys.add(text);
        }
      },
      Alias: (_, { source, range }) => {
        const message = `"*${source}" is an alias; write out what it stands for, so that every place can be read alone`;
        report(range?.[0] ?? 0, message);
      },
    });
  }
  if (problems.size > 0) return [...problems.values()];
  const locate: Locate = (path, message, onKey = false) => ({
    ...here(offsetOf(document, path, onKey), message),
    path: formatPath(path),
  });
  const numbers = roundedNumbers(document, here);
  if (numbers.length > 0) return numbers;
  const written = (path: Path): string | null => {
    const node: unknown = document.getIn(path, true);
    return isScalar(node) && typeof node.source === 'string' ? node.source : null;
  };
  return { data: document.toJS() as unknown, locate, written, writtenKey: (path) => keyAt(document, path) };
}

// A number that would be stored as another one is no number that the file gives.
function roundedNumbers(
  document: Document.Parsed,
  here: (offset: number, message: string) => Problem,
): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar: (key, { value, source, range }) => {
      if (key === 'key' || (typeof value !== 'number' && typeof value !== 'bigint') || source === undefined) return;
      const fault = numberFault(source, Number(value));
      if (fault !== null) problems.push(here(range?.[0] ?? 0, fault));
    },
  });
  return problems;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end);
}

/** A key as the data has it: null is an empty text. */
function nameOf({ value }: Scalar): string {
  const text = String(value);
  return value === null ? '' : text;
}

function keyAt(document: Document.Parsed, path: Path): string {
  const map: unknown = document.getIn(path.slice(0, -1), true);
  const name = String(path.at(-1));
  const keys = isMap(map) ? map.items.map(({ key }) => key).filter((key) => isScalar(key)) : [];
  return keys.find((key) => nameOf(key) === name)?.source ?? name;
}

function explain(code: string, message: string, line: string): string {
  if (code === 'RESOURCE_EXHAUSTION') return TOO_DEEP;
  if (code === 'TAB_AS_INDENT') return 'a tab is used to indent; YAML wants spaces';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const [, key, words] = /^[\s-]*([A-Za-z]+):\s+([^'"[{].*?)(?:\s+#.*)?\r?$/.exec(line) ?? [];
    if (key !== undefined && words !== undefined) {
      const fault = 'a text with a colon and a blank in it needs quotes';
      // What is cut would be no text to copy.
      return shortened(words) === words
        ? `${fault}: ${key}: '${words.replaceAll("'", "''")}'`
        : `${fault}: put the whole of ${key} between two ', with each ' in it written twice`;
    }
  }
  return `this is not YAML: ${message.split('\n')[0] ?? message}`;
}

// The nearest place that is there: of a key that is missing, the map that lacks it.
function offsetOf(document: Document.Parsed, path: Path, onKey: boolean): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    if (isSeq(node) && typeof step === 'number') {
      node = (node.items[step] as Node | undefined) ?? null;
    } else if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && nameOf(item.key) === step);
      const key = pair?.key;
      if (onKey && index === path.length - 1 && isScalar(key)) return key.range?.[0] ?? offset;
      node = (pair?.value as Node | null | undefined) ?? null;
      if (node === null && isScalar(key)) return key.range?.[0] ?? offset;
    } else {
      return offset;
    }
    offset = node?.range?.[0] ?? offset;
  }
  return offset;
}
