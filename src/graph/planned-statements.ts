/** How many plans Neo4j keeps for a database unless it is told otherwise, with room for statements that are not ours. */
const MOST_PLANNED = 900;

/** The statements that the database has a plan for, by their keys, as far as can be known from outside. */
export class PlannedStatements {
  /** In the order of their last use, as the database forgets those first that were not used for longest. */
  readonly #keys = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #incarnation = 0;

  /** A number that changes whenever the plans are forgotten. */
  get incarnation(): number {
    return this.#incarnation;
  }

  /** Whether the database has a plan for the statement of this key. */
  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /**
   * Notes that a statement was just planned or used. What was begun before the plans were forgotten, in an earlier
   * `incarnation`, is not noted.
   */
  remember(key: string, incarnation = this.#incarnation): void {
    if (incarnation !== this.#incarnation) return;
    this.#keys.delete(key);
    this.#keys.add(key);
    if (this.#keys.size > MOST_PLANNED) this.#keys.delete(this.#keys.values().next().value!);
  }

  /** Forgets all: the database was started anew. */
  forget(): void {
    this.#incarnation += 1;
    // A database that is away is found to be so again and again.
    if (this.#keys.size === 0) return;
    this.#keys.clear();
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls `listener` whenever there were plans and they were forgotten; the function it answers ends that. */
  onForgotten(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
