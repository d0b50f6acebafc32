import { LineCounter, isMap, isPair, isScalar, isSeq, parseAllDocuments, visit, type Document, type Node } from 'yaml';
import { formatPath, type Path, type Problem } from './problem.ts';

/** The most that a source file may hold, in bytes. */
export const MAX_BYTES = 16 * 1024 * 1024;

const TOO_DEEP = 'the file cannot be read as YAML: nested too deeply';

/** Makes a problem at a place in the file; `onKey` points at the key of the place and not at its value. */
export type Locate = (path: Path, message: string, onKey?: boolean) => Problem;

/** A YAML file as plain data, with a way back to its lines. */
export interface YamlFile {
  readonly data: unknown;
  readonly locate: Locate;
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
  const text = decode(bytes);
  if (typeof text !== 'string') return [at(text.line, 1, `the file is not UTF-8 text: save it as UTF-8`)];
  try {
    return readText(file, text);
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
  const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const documents: readonly Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
  const [document, second] = documents;
  const problems = new Map<string, Problem>();
  const tell = (offset: number, message: string): void => {
    problems.set(`${offset} ${message}`, here(offset, message));
  };
  for (const { errors, warnings } of documents) {
    // The brackets that a parser out of breath left open are no faults of their own.
    const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    for (const { pos, code, message } of exhausted ? [exhausted] : [...errors, ...warnings]) {
      tell(pos[0], explain(code, message, text.slice(pos[0], pos[0] + 100)));
    }
  }
  if (second?.range) tell(second.range[0], 'a second YAML document begins here: one source per file');
  if (document === undefined || (document.contents === null && problems.size === 0)) {
    return [here(0, 'the file is empty: a source file begins with "source:"')];
  }
  if (problems.size === 0) {
    visit(document, {
      Alias: (_, { source, range }) => {
        const message = `"*${source}" is an alias; write out what it stands for, so that every place can be read alone`;
        tell(range?.[0] ?? 0, message);
      },
    });
  }
  if (problems.size > 0) return [...problems.values()];
  const locate: Locate = (path, message, onKey = false) => ({
    ...here(offsetOf(document, path, onKey), message),
    path: formatPath(path),
  });
  return { data: document.toJS() as unknown, locate };
}

function decode(bytes: Uint8Array): string | { readonly line: number } {
  const decoder = () => new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder().decode(bytes);
  } catch {
    // Lines are cut at 0x0A, which is never part of a longer character, so the first bad line can be named.
    let line = 1;
    for (let start = 0; start <= bytes.length; line += 1) {
      const found = bytes.indexOf(0x0a, start);
      const end = found < 0 ? bytes.length : found;
      try {
        decoder().decode(bytes.subarray(start, end));
      } catch {
        return { line };
      }
      start = end + 1;
    }
    return { line: 1 };
  }
}

function explain(code: string, message: string, rest: string): string {
  if (code === 'RESOURCE_EXHAUSTION') return TOO_DEEP;
  if (code === 'TAB_AS_INDENT') return 'a tab is used to indent; YAML wants spaces';
  if (code === 'DUPLICATE_KEY') return `the key "${/^[^\s:]*/.exec(rest)?.[0] ?? ''}" is there twice; keep one`;
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
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === step);
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
