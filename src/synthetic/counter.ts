/** Counts of things by group, and so their shares within it. */
export class Counter {
  readonly #groups = new Map<string, Map<string, number>>();

  add(group: string, thing: string | number): void {
    let counts = this.#groups.get(group);
    if (counts === undefined) {
      counts = new Map();
      this.#groups.set(group, counts);
    }
    const key = String(thing);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }

  /** How many of one thing were counted in a group. */
  of(group: string, thing: string | number): number {
    return this.#groups.get(group)?.get(String(thing)) ?? 0;
  }

  /** How many things were counted in a group. */
  total(group: string): number {
    let sum = 0;
    for (const count of this.#groups.get(group)?.values() ?? []) sum += count;
    return sum;
  }
}
