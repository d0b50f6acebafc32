import { ImportAtFault } from './import-at-fault.ts';
import { rejected } from './rejected.ts';
import { readText } from './read-text.ts';
import type { ForeignPlace, ForeignReject } from './foreign-record.ts';

/** A JSON text among others. */
export interface JsonItem extends ForeignPlace {
  readonly of: 'item';
  readonly value: unknown;
  /** As it stands in the file. */
  readonly text: string;
}

/** No record of any such format is larger, in characters. */
const LARGEST = 1 << 24;

/**
 * The items of a file that is one JSON array or has a JSON text in each line, one after another; only one is held. An
 * item that is no JSON is a reject. Throws ImportAtFault for a file that is neither, or that ends within an item.
 */
export async function* jsonItems(file: string, signal: AbortSignal): AsyncGenerator<JsonItem | ForeignReject> {
  let splitter: Splitter | null = null;
  let row = 0;
  for await (const piece of readText(file, signal)) {
    const start: number = splitter === null ? piece.search(/\S/) : 0;
    if (start < 0) continue;
    splitter ??= splitterFor(piece[start]!);
    for (const { text, line } of splitter.split(piece)) yield parsed(text, { row: (row += 1), line });
  }
  for (const { text, line } of splitter?.end() ?? []) yield parsed(text, { row: (row += 1), line });
}

function parsed(text: string, place: ForeignPlace): JsonItem | ForeignReject {
  try {
    return { of: 'item', ...place, value: JSON.parse(text) as unknown, text };
  } catch (error) {
    return rejected(place, `it is not JSON: ${error instanceof Error ? error.message : String(error)}`, text);
  }
}

interface Split {
  readonly text: string;
  readonly line: number;
}

interface Splitter {
  split(piece: string): Iterable<Split>;
  end(): Iterable<Split>;
}

function splitterFor(first: string): Splitter {
  if (first === '[') return new ArraySplitter();
  if (first === '{') return new LineSplitter();
  throw new ImportAtFault(
    'it is not JSON: it begins neither with "[", a list of records, nor with "{", a record in each line',
  );
}

/** Splits lines. */
class LineSplitter implements Splitter {
  #rest = '';
  #line = 0;

  *split(piece: string): Iterable<Split> {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop()!;
    if (this.#rest.length > LARGEST) throw tooLarge(this.#line + 1);
    for (const text of lines) yield* this.#next(text);
  }

  end(): Iterable<Split> {
    return this.#next(this.#rest);
  }

  *#next(text: string): Iterable<Split> {
    this.#line += 1;
    if (text.trim() !== '') yield { text, line: this.#line };
  }
}

/** Splits the items of an array at the commas that stand in no item: it counts brackets outside of texts. */
class ArraySplitter implements Splitter {
  #depth = 0;
  #inText = false;
  #isEscaped = false;
  #isClosed = false;
  #line = 1;
  #begun = '';
  #begunLine = 1;

  *split(piece: string): Iterable<Split> {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === 10) this.#line += 1;
      else if (this.#isClosed && code > 32)
        throw new ImportAtFault(`line ${this.#line}: something follows the end of the list`);
      if (!this.#isEnd(code)) continue;
      yield* this.#item(piece.slice(from, at));
      from = at + 1;
      this.#begunLine = this.#line;
    }
    if (!this.#isClosed) this.#begun += piece.slice(from);
    if (this.#begun.length > LARGEST) throw tooLarge(this.#begunLine);
  }

  *end(): Iterable<Split> {
    if (!this.#isClosed) {
      throw new ImportAtFault(
        `the file ends within its list: the record that begins at line ${this.#begunLine} is cut off, or a bracket before it is missing`,
      );
    }
  }

  /** Whether what came before a character is an item, or the beginning of the list. */
  #isEnd(code: number): boolean {
    if (this.#inText) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (code === BACKSLASH) this.#isEscaped = true;
      else if (code === QUOTE) this.#inText = false;
      return false;
    }
    if (code === QUOTE) this.#inText = true;
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      this.#depth += 1;
      return this.#depth === 1;
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      this.#depth -= 1;
      this.#isClosed = this.#depth === 0;
      return this.#isClosed;
    }
    return code === COMMA && this.#depth === 1;
  }

  *#item(end: string): Iterable<Split> {
    const text = this.#begun + end;
    this.#begun = '';
    const blank = text.search(/\S/);
    if (blank >= 0)
      yield { text: text.trim(), line: this.#begunLine + (text.slice(0, blank).match(/\n/g)?.length ?? 0) };
  }
}

const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93];

function tooLarge(line: number): ImportAtFault {
  return new ImportAtFault(`the record that begins at line ${line} is larger than ${LARGEST} characters`);
}
