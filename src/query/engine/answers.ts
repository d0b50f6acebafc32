/**
 * The root of an operation whose root fields were answered already, and are left to graphql-js to complete: it says what
 * does not fit the schema, and where.
 */
export class Answers {
  readonly #byKey: ReadonlyMap<string, () => unknown>;

  constructor(byKey: ReadonlyMap<string, () => unknown>) {
    this.#byKey = byKey;
  }

  /** What a root field was answered with; throws what it failed with. */
  of(responseKey: string): unknown {
    return this.#byKey.get(responseKey)!();
  }
}
