import { deflateRawSync, inflateRawSync } from 'node:zlib';

const PIECE = 1 << 18;

/** Texts that are kept until the end of an export, packed: a tenth of their size or less. */
export class PackedTexts {
  readonly #packed: Buffer[] = [];
  #open: string[] = [];
  #size = 0;

  /** Adds a text without line ends. */
  add(text: string): void {
    this.#open.push(text);
    this.#size += text.length;
    if (this.#size < PIECE) return;
    this.#packed.push(deflateRawSync(this.#open.join('\n'), { level: 3 }));
    [this.#open, this.#size] = [[], 0];
  }

  /** All texts, in the order in which they came. */
  *all(): Iterable<string> {
    for (const piece of this.#packed) yield* inflateRawSync(piece).toString().split('\n');
    yield* this.#open;
  }
}
