import fc, { type GeneratorValue } from 'fast-check';

/** Choices made one by one, each of them fast-check's. */
export class Draw {
  readonly #draw: GeneratorValue;

  constructor(draw: GeneratorValue) {
    this.#draw = draw;
  }

  /** A whole number from 0 to this. */
  nat(max: number): number {
    return max <= 0 ? 0 : this.#draw(fc.nat, { max });
  }

  /** One of some items, of which there must be any. */
  one<T>(items: readonly T[]): T {
    return items[this.nat(items.length - 1)]!;
  }

  /** True once in so many times. */
  chance(oneIn: number): boolean {
    return this.nat(oneIn - 1) === 0;
  }
}
