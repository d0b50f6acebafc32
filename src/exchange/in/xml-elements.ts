import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ImportAtFault } from './import-at-fault.ts';
import { readText } from './read-text.ts';

/** An element of an XML file, with what stands in it. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The namespace; empty for none. */
  readonly uri: string;
  /** By name, with the prefix where it has one: `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The text that stands directly in it, without white space around. */
  readonly text: string;
  readonly children: readonly XmlElement[];
  /** The line on which it begins, from 1. */
  readonly line: number;
}

/** An element, and the names of those that it stands in and its own, from the root on. */
export interface XmlEvent {
  /** An element that is whole, or the beginning of one of which only parts are. */
  readonly of: 'whole' | 'begin';
  readonly path: readonly string[];
  readonly element: XmlElement;
}

/** No record of any such format is larger, in characters. */
const LARGEST = 1 << 24;
/** None is nested more deeply. */
const DEEPEST = 200;

/**
 * The elements of an XML file that are wanted whole, one after another, and the beginnings of those around them; no more is held
 * than one. Throws ImportAtFault where it is no XML, with the line. Entities that a file declares are not known, so none can expand.
 */
export async function* xmlElements(
  file: string,
  signal: AbortSignal,
  isWhole: (path: readonly string[]) => boolean,
): AsyncGenerator<XmlEvent> {
  const builder = new Builder(isWhole);
  for await (const piece of readText(file, signal)) {
    builder.write(piece);
    yield* builder.take();
  }
  builder.end();
  yield* builder.take();
}

/** An element while it is read. */
interface Open extends XmlElement {
  text: string;
  readonly children: XmlElement[];
}

class Builder {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #isWhole: (path: readonly string[]) => boolean;
  readonly #path: string[] = [];
  /** The elements within the one that is wanted whole, from it on; empty outside of such. */
  readonly #open: Open[] = [];
  #found: XmlEvent[] = [];
  #size = 0;

  constructor(isWhole: (path: readonly string[]) => boolean) {
    this.#isWhole = isWhole;
    this.#parser.on('error', (error) => {
      throw new ImportAtFault(`it is not XML, line and column ${error.message}`);
    });
    this.#parser.on('opentag', (tag) => this.#begin(tag));
    this.#parser.on('closetag', () => this.#close());
    for (const event of ['text', 'cdata'] as const) this.#parser.on(event, (text) => this.#add(text));
  }

  write(piece: string): void {
    this.#parser.write(piece);
  }

  end(): void {
    this.#parser.close();
  }

  take(): readonly XmlEvent[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #begin({ local, uri, attributes }: SaxesTagNS): void {
    this.#path.push(local);
    if (this.#path.length > DEEPEST) throw this.#fault(`elements are nested more than ${DEEPEST} deep`);
    const element: Open = {
      name: local,
      uri,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      text: '',
      children: [],
      line: this.#parser.line,
    };
    if (this.#open.length > 0 || this.#isWhole(this.#path)) {
      this.#open.at(-1)?.children.push(element);
      this.#open.push(element);
    } else this.#found.push({ of: 'begin', path: [...this.#path], element });
  }

  #close(): void {
    const element = this.#open.pop();
    if (element !== undefined) {
      element.text = element.text.trim();
      if (this.#open.length === 0) {
        this.#found.push({ of: 'whole', path: [...this.#path], element });
        this.#size = 0;
      }
    }
    this.#path.pop();
  }

  #add(text: string): void {
    const element = this.#open.at(-1);
    if (element === undefined) return;
    element.text += text;
    this.#size += text.length;
    if (this.#size > LARGEST) throw this.#fault(`an element is larger than ${LARGEST} characters`);
  }

  #fault(message: string): ImportAtFault {
    return new ImportAtFault(`line ${this.#parser.line}: ${message}`);
  }
}

/** The children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}
