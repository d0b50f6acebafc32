/** Numbers, each with a rank, of which the one with the least rank is taken first. */
export class Heap {
  readonly #items: number[] = [];
  readonly #ranks: number[] = [];

  add(item: number, rank: number): void {
    let at = this.#items.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#ranks[above]! <= rank) break;
      this.#put(at, this.#items[above]!, this.#ranks[above]!);
      at = above;
    }
    this.#put(at, item, rank);
  }

  /** Takes the one with the least rank; null where none is left. */
  take(): number | null {
    const [first, item, rank] = [this.#items[0], this.#items.pop(), this.#ranks.pop()];
    if (first === undefined || item === undefined || rank === undefined) return null;
    const count = this.#items.length;
    if (count === 0) return first;
    let at = 0;
    for (let below = 1; below < count; below = 2 * at + 1) {
      if (below + 1 < count && this.#ranks[below + 1]! < this.#ranks[below]!) below++;
      if (this.#ranks[below]! >= rank) break;
      this.#put(at, this.#items[below]!, this.#ranks[below]!);
      at = below;
    }
    this.#put(at, item, rank);
    return first;
  }

  #put(at: number, item: number, rank: number): void {
    this.#items[at] = item;
    this.#ranks[at] = rank;
  }
}
