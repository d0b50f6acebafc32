import type { ForeignPlace, ForeignReject } from './foreign-record.ts';
import { ImportAtFault } from './import-at-fault.ts';
import { readText } from './read-text.ts';
import { rejected } from './rejected.ts';

/** An item of a list that an object has under a name. */
export interface ListItem extends ForeignPlace {
  readonly of: 'item';
  /** The name of the list. */
  readonly list: string;
  readonly value: unknown;
  readonly text: string;
}

/** No item of any such format is larger, in characters. */
const LARGEST = 1 << 24;

/**
 * The objects in the lists of a file that is one JSON object of lists, one after another; only one is held. What stands beside
 * lists is passed over. An item that is no JSON is a reject. Throws ImportAtFault for a file that is no object, or ends within it.
 */
export async function* jsonLists(file: string, signal: AbortSignal): AsyncGenerator<ListItem | ForeignReject> {
  const splitter = new ListSplitter();
  let row = 0;
  for await (const piece of readText(file, signal)) {
    for (const { list, text, line } of splitter.split(piece)) {
      row += 1;
      yield parsed(list, text, { row, line });
    }
  }
  splitter.end();
}

function parsed(list: string, text: string, place: ForeignPlace): ListItem | ForeignReject {
  try {
    return { of: 'item', ...place, list, value: JSON.parse(text) as unknown, text };
  } catch (error) {
    return rejected(place, `it is not JSON: ${error instanceof Error ? error.message : String(error)}`, text);
  }
}

interface Found {
  readonly list: string;
  readonly text: string;
  readonly line: number;
}

/** Brackets around an item: those of the object and of the list. */
const [IN_OBJECT, IN_LIST] = [1, 2];

/** Finds the items by counting brackets outside of texts; texts in the object itself are the names of lists. */
class ListSplitter {
  #depth = 0;
  #isBegun = false;
  #isClosed = false;
  #inText = false;
  #isEscaped = false;
  #line = 1;
  #name = '';
  #list: string | null = null;
  /** The item as far as it was read; null outside of items. */
  #item: string | null = null;
  #itemLine = 1;

  *split(piece: string): Iterable<Found> {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const character = piece[at]!;
      if (character === '\n') this.#line += 1;
      if (this.#inText) this.#continueText(character);
      else if (character === '"') this.#beginText();
      else if (character === '{' || character === '[') {
        if (this.#open(character)) from = at;
      } else if (character === '}' || character === ']') {
        const text = this.#close() ? this.#item! + piece.slice(from, at + 1) : null;
        if (text === null) continue;
        yield { list: this.#list!, text, line: this.#itemLine };
        this.#item = null;
      } else this.#checkOutside(character);
    }
    if (this.#item === null) return;
    this.#item += piece.slice(from);
    if (this.#item.length > LARGEST)
      throw new ImportAtFault(`the item that begins at line ${this.#itemLine} is larger than ${LARGEST} characters`);
  }

  /** Throws where the object is not complete. */
  end(): void {
    if (!this.#isBegun) throw new ImportAtFault('the file is empty');
    if (!this.#isClosed)
      throw new ImportAtFault(
        `the file ends within its object: a bracket is missing, or what follows line ${this.#line}`,
      );
  }

  #beginText(): void {
    this.#checkOutside('"');
    this.#inText = true;
    if (this.#depth === IN_OBJECT) this.#name = '';
  }

  #continueText(character: string): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (character === '\\') this.#isEscaped = true;
    else if (character === '"') {
      this.#inText = false;
      return;
    }
    if (this.#depth === IN_OBJECT) this.#name += character;
  }

  /** Whether an item begins. */
  #open(character: string): boolean {
    if (!this.#isBegun && character === '{') this.#isBegun = true;
    else this.#checkOutside(character);
    this.#depth += 1;
    if (this.#depth === IN_LIST) this.#list = character === '[' ? this.#name : null;
    if (this.#depth !== IN_LIST + 1 || this.#list === null) return false;
    this.#item = '';
    this.#itemLine = this.#line;
    return true;
  }

  /** Whether an item ends. */
  #close(): boolean {
    this.#depth -= 1;
    if (this.#depth === 0) this.#isClosed = true;
    return this.#depth === IN_LIST && this.#item !== null;
  }

  #checkOutside(character: string): void {
    if (character.trim() === '') return;
    if (!this.#isBegun) throw new ImportAtFault('it is no JSON object: it does not begin with "{"');
    if (this.#isClosed) throw new ImportAtFault(`line ${this.#line}: something follows the end of the object`);
  }
}
