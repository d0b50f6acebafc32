import { closeSync, openSync, readSync, rmSync } from 'node:fs';
import { openLineFile } from '../../registers/csv.ts';

/** A line and what it is sorted by; neither holds a line break, and the key no tab. */
export interface KeyedLine {
  readonly key: string;
  readonly text: string;
}

/** So many characters are held before they are written down, sorted. */
const HELD = 2_000_000;
/** So many files are read side by side; when there are as many, they become one. */
const SIDE_BY_SIDE = 48;
const PIECE = 131_072;

/**
 * Lines that are added in any order and read back in the order of their keys, those of one key in the order in which they
 * were added. What is more than a few megabytes is kept in files, so memory does not grow with their number.
 */
export class SortedLines {
  readonly #path: string;
  readonly #most: number;
  #held: KeyedLine[] = [];
  #size = 0;
  #files: string[] = [];
  #written = 0;

  /** `path` is what the names of its files begin with; `most` characters are held in memory. */
  constructor(path: string, most = HELD) {
    this.#path = path;
    this.#most = most;
  }

  /** Adds a line. */
  add(key: string, text: string): void {
    this.#held.push({ key, text });
    this.#size += key.length + text.length;
    if (this.#size < this.#most) return;
    this.#files.push(this.#write(sorted(this.#held)));
    [this.#held, this.#size] = [[], 0];
    if (this.#files.length < SIDE_BY_SIDE) return;
    const files = this.#files;
    this.#files = [this.#write(merged(files.map(linesOf)))];
    for (const file of files) rmSync(file);
  }

  /** All lines in order. */
  read(): Iterable<KeyedLine> {
    return merged([...this.#files.map(linesOf), sorted(this.#held)]);
  }

  /** Removes its files. */
  remove(): void {
    for (const file of this.#files) rmSync(file);
    this.#files = [];
  }

  #write(lines: Iterable<KeyedLine>): string {
    this.#written += 1;
    const path = `${this.#path}-${this.#written}.sorted`;
    const file = openLineFile(path);
    try {
      for (const { key, text } of lines) file.write(`${key}\t${text}`);
    } finally {
      file.close();
    }
    return path;
  }
}

function sorted(lines: readonly KeyedLine[]): readonly KeyedLine[] {
  return lines.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}

function* linesOf(path: string): Generator<KeyedLine> {
  const file = openSync(path, 'r');
  const piece = Buffer.alloc(PIECE);
  try {
    let rest: Buffer = Buffer.alloc(0);
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) {
      const read = Buffer.concat([rest, piece.subarray(0, size)]);
      const end = read.lastIndexOf(0x0a) + 1;
      for (const line of read.toString('utf8', 0, end).split('\n')) {
        const tab = line.indexOf('\t');
        if (tab >= 0) yield { key: line.slice(0, tab), text: line.slice(tab + 1) };
      }
      rest = read.subarray(end);
    }
  } finally {
    closeSync(file);
  }
}

/** A run of sorted lines and the line it has come to. */
interface Run {
  readonly at: number;
  readonly lines: Iterator<KeyedLine>;
  line: KeyedLine;
}

function* merged(all: readonly Iterable<KeyedLine>[]): Generator<KeyedLine> {
  const heap: Run[] = [];
  for (const [at, iterable] of all.entries()) {
    const lines = iterable[Symbol.iterator]();
    const first = lines.next();
    if (!first.done) rise(heap, heap.push({ at, lines, line: first.value }) - 1);
  }
  try {
    while (heap.length > 0) {
      const [run] = heap;
      yield run!.line;
      const next = run!.lines.next();
      if (next.done) {
        const last = heap.pop()!;
        if (heap.length === 0) return;
        heap[0] = last === run ? heap[0]! : last;
      } else {
        run!.line = next.value;
      }
      sink(heap);
    }
  } finally {
    for (const { lines } of heap) lines.return?.();
  }
}

function isBefore(a: Run, b: Run): boolean {
  return a.line.key === b.line.key ? a.at < b.at : a.line.key < b.line.key;
}

function rise(heap: Run[], start: number): void {
  let at = start;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBefore(heap[at]!, heap[above]!)) return;
    [heap[at], heap[above]] = [heap[above]!, heap[at]!];
    at = above;
  }
}

function sink(heap: Run[]): void {
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let least = at;
    if (left < heap.length && isBefore(heap[left]!, heap[least]!)) least = left;
    if (right < heap.length && isBefore(heap[right]!, heap[least]!)) least = right;
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least]!, heap[at]!];
    at = least;
  }
}

/** Lines of one key, one after another, with what `read` makes of each; a group must be read before the next is asked for. */
export function* groupsOf(
  lines: Iterable<KeyedLine>,
): Generator<{ readonly key: string; readonly texts: Iterable<string> }> {
  const iterator = lines[Symbol.iterator]();
  let next = iterator.next();
  function* texts(key: string): Generator<string> {
    while (!next.done && next.value.key === key) {
      yield next.value.text;
      next = iterator.next();
    }
  }
  try {
    while (!next.done) {
      const { key } = next.value;
      yield { key, texts: texts(key) };
      // What was not read of the group is passed over.
      while (!next.done && next.value.key === key) next = iterator.next();
    }
  } finally {
    iterator.return?.();
  }
}
