/** Things with shares, to draw one from. */
export class Weighted<T> {
  readonly items: readonly T[];
  /** The share of each, adding up to 1. */
  readonly shares: readonly number[];
  readonly #upTo: Float64Array;

  constructor(entries: readonly (readonly [item: T, weight: number])[]) {
    const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
    this.items = entries.map(([item]) => item);
    this.shares = entries.map(([, weight]) => weight / total);
    this.#upTo = new Float64Array(entries.length);
    let sum = 0;
    for (const [index, share] of this.shares.entries()) {
      sum += share;
      this.#upTo[index] = sum;
    }
    this.#upTo[entries.length - 1] = 1;
  }

  /** The thing at a place from 0 up to, not including, 1, where each takes as much room as its share. */
  at(unit: number): T {
    return this.items[this.indexAt(unit)]!;
  }

  /** Its place among the things. */
  indexAt(unit: number): number {
    let low = 0;
    let high = this.#upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (unit < this.#upTo[middle]!) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** How many of `total` fall to each when they are dealt out by share, each place a whole number. */
  deal(total: number): readonly number[] {
    const bounds = this.items.map((_, index) => this.#firstFrom(index + 1, total));
    return bounds.map((bound, index) => bound - (bounds[index - 1] ?? 0));
  }

  /** Which of the things the `place`-th of `total` is dealt (see {@link deal}). */
  dealt(place: number, total: number): number {
    return this.indexAt((place + 0.5) / total);
  }

  // The first place whose middle lies at or beyond the upper bound of the item before.
  #firstFrom(index: number, total: number): number {
    const bound = index === 0 ? 0 : this.#upTo[index - 1]!;
    let place = Math.max(0, Math.floor(bound * total - 0.5) - 1);
    while (place < total && (place + 0.5) / total < bound) place++;
    return place;
  }
}
