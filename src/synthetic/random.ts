/**
 * A number of 32 bits that depends on every bit of the three it is made of: the same on every machine, for it is made by
 * integer arithmetic alone.
 */
export function hash32(seed: number, stream: number, index: number): number {
  return mix(mix(mix(seed ^ 0x5bd1e995) + Math.imul(stream, 0x85ebca6b)) ^ Math.imul(index, 0xc2b2ae35)) >>> 0;
}

function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return bits ^ (bits >>> 16);
}

/** The number of a stream of draws by its name, so that what is drawn for one purpose never depends on another. */
export function streamOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Draws that depend on (seed, stream, index) only: whoever knows these three draws the same, whatever was drawn before. */
export class Draws {
  #state: number;
  readonly #key: number;

  constructor(seed: number, stream: number, index: number) {
    this.#state = hash32(seed, stream, index);
    this.#key = hash32(stream, index, seed);
  }

  /** A whole number of 32 bits. */
  bits(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return mix(this.#state ^ this.#key) >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  unit(): number {
    return this.bits() / 4294967296;
  }

  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.unit() * limit);
  }

  /** Whether something of this share came out. */
  chance(share: number): boolean {
    return this.unit() < share;
  }

  /** One of several that are equally likely. */
  of<T>(items: ArrayLike<T>): T {
    return items[this.below(items.length)]!;
  }
}
